package org.carejourney.adapters.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Moments as in 2021-06-02T08:30:00Z. */
final class MomentConverter implements ITypeConverter<Instant> {
    @Override
    public Instant convert(String text) {
        try {
            return OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException notAMoment) {
            throw new TypeConversionException(
                    "\"" + text + "\" is not a moment; write it as 2021-06-02T08:30:00Z or 2021-06-02T09:30:00+01:00");
        }
    }
}
