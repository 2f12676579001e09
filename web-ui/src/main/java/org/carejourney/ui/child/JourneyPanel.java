package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.ui.child.Journey.Lane;
import org.carejourney.ui.child.Journey.Moment;
import org.carejourney.ui.child.Journey.Sign;
import org.carejourney.ui.child.Journey.Stretch;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Picture;

/** The journey as a picture that can be looked at closer, and the same as a table. */
final class JourneyPanel extends Composite<Div> {
    private static final int WEEKS_AHEAD = 30;

    private final Journey journey;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;
    private final Div picture = new Div();
    private final Div table = new Div();
    private final List<NativeButton> choices = new ArrayList<>();
    private final NativeButton earlier = new NativeButton("Earlier", click -> move(-1));
    private final NativeButton later = new NativeButton("Later", click -> move(1));
    private int years;
    private LocalDate to;

    private record Line(LocalDate from, String until, String what) {}

    JourneyPanel(View child) {
        this.journey = Journey.of(child);
        this.today = child.today();
        this.first = journey.begins().orElse(today.minusYears(1));
        this.last = today.plusWeeks(WEEKS_AHEAD);
        this.to = last;
        var buttons = Parts.classed(new Div(), "segments");
        buttons.getElement().setAttribute("role", "group").setAttribute("aria-label", "Period shown");
        buttons.add(choice("All", 0), choice("3 years", 3), choice("1 year", 1), earlier, later);
        var same = new NativeDetails("The same as a table", table);
        same.addClassName("more-about");
        getContent().add(buttons, picture, legend(), same);
        choose(0);
    }

    private NativeButton choice(String words, int span) {
        var choice = new NativeButton(words, click -> choose(span));
        choice.getElement().setProperty("years", span);
        choices.add(choice);
        return choice;
    }

    private void choose(int span) {
        years = span;
        to = last;
        draw();
    }

    private void move(int direction) {
        to = to.plusYears((long) years * direction);
        if (to.isAfter(last)) to = last;
        draw();
    }

    private LocalDate from() {
        return years == 0 ? first.minusDays(10) : to.minusYears(years);
    }

    private void draw() {
        for (var choice : choices) {
            var isChosen = choice.getElement().getProperty("years", 0) == years;
            choice.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
        }
        earlier.setEnabled(years > 0 && from().isAfter(first));
        later.setEnabled(years > 0 && to.isBefore(last));
        var words = "Journey from " + Dates.day(from()) + " to " + Dates.day(to)
                + ": legal status, homes, times missing, and what each journey asked for. The table beneath says the same.";
        Parts.show(picture, Picture.of(JourneyPicture.of(journey, from(), to, today), words, "timeline"));
        Parts.show(table, table());
    }

    private Component table() {
        var lines = new ArrayList<Line>();
        stretches(lines, "Legal status: ", journey.legal());
        stretches(lines, "Home: ", journey.homes());
        stretches(lines, "", journey.missing());
        journey.lanes().forEach(lane -> moments(lines, lane));
        lines.sort(Comparator.comparing(Line::from));
        return new DataTable<Line>("What happened, earliest first")
                .text("From", line -> Dates.day(line.from()))
                .text("To", Line::until)
                .text("What", Line::what)
                .of(lines);
    }

    private void stretches(List<Line> lines, String prefix, List<Stretch> stretches) {
        for (var stretch : stretches) {
            if (stretch.touches(from(), to))
                lines.add(new Line(
                        stretch.from(), stretch.until().map(Dates::day).orElse("now"), prefix + stretch.what()));
        }
    }

    private void moments(List<Line> lines, Lane lane) {
        for (var moment : lane.moments()) {
            if (!moment.on().isBefore(from()) && !moment.on().isAfter(to))
                lines.add(new Line(moment.on(), "", lane.name() + ": " + moment.what()));
        }
    }

    private static Div legend() {
        var legend = Parts.classed(new Div(), "legend");
        for (var sign : Sign.values()) {
            var drawn = new Svg("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\""
                    + " viewBox=\"-10 -10 20 20\" aria-hidden=\"true\">"
                    + JourneyPicture.sign(new Moment(LocalDate.EPOCH, sign, "")) + "</svg>");
            legend.add(new Span(drawn, new Span(sign.words())));
        }
        return legend;
    }
}
