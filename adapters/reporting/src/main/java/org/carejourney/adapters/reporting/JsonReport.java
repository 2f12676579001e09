package org.carejourney.adapters.reporting;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.report.Figure;
import org.carejourney.application.report.PerformanceReport;
import org.carejourney.domain.shared.ChildId;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Every figure with its children, written as it goes: the children of a county take no memory. */
final class JsonReport {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonReport() {}

    static void write(PerformanceReport report, OutputStream out) {
        try (var json = JSON.createGenerator(new OneLineForEachFigure(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("asAt", report.asAt().toString());
            json.writeName("knownAt");
            text(json, report.knownAt().map(Instant::toString));
            json.writeArrayPropertyStart("indicators");
            for (var figure : report.figures()) figure(json, figure);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void figure(JsonGenerator json, Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("code", figure.indicator().code());
        json.writeStringProperty("title", figure.indicator().title());
        json.writeStringProperty("polarity", figure.indicator().polarity().name());
        json.writeName("numerator");
        number(json, figure.numerator().map(BigDecimal::valueOf));
        json.writeName("denominator");
        number(json, figure.denominator().map(BigDecimal::valueOf));
        json.writeName("value");
        number(json, figure.value());
        children(json, "children", figure.children());
        children(json, "denominatorChildren", figure.denominatorChildren());
        json.writeEndObject();
    }

    private static void children(JsonGenerator json, String name, List<ChildId> children) {
        json.writeArrayPropertyStart(name);
        for (var child : children) json.writeString(child.value());
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, Optional<String> text) {
        text.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private static void number(JsonGenerator json, Optional<BigDecimal> number) {
        number.ifPresentOrElse(json::writeNumber, json::writeNull);
    }

    /** Readable, and a difference between two reports is a difference of a line. */
    private static final class OneLineForEachFigure extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                    .withObjectIndenter(new DefaultIndenter(" ", "\n"));
        }
    }
}
