package org.carejourney.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Words;

/** The business day on every page; in the demonstration, a manager moves it on and watches what falls due. */
class DayBanner extends Div {
    private final Actor me;
    private final MoveClock moveClock;
    private final BusinessClock clock;

    DayBanner(Actor me, BusinessClock clock, MoveClock moveClock) {
        this.me = me;
        this.clock = clock;
        this.moveClock = moveClock;
        addClassName("day");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Business day");
        fill();
    }

    private void fill() {
        removeAll();
        add(Parts.classed(new Span(Dates.withWeekday(clock.today())), "today"));
        if (!clock.isDemonstration()) return;
        add(new Span("Demonstration: all children and staff are invented"));
        if (!me.may(Permission.MOVE_CLOCK)) return;
        add(Parts.classed(new Div(move("Next day", 1), move("Next week", 7)), "day-moves"));
    }

    private NativeButton move(String words, int days) {
        var move = new NativeButton(words, click -> moveTo(clock.today().plusDays(days)));
        move.addClassName("quiet-button");
        return move;
    }

    private void moveTo(LocalDate day) {
        var moved = moveClock.moveTo(me, day);
        Parts.done("It is now " + Dates.withWeekday(moved.today()) + ". "
                + (moved.fired() == 0
                        ? "No work moved because of it."
                        : Words.count(moved.fired(), "piece of work moved on.", "pieces of work moved on.")));
        fill();
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
