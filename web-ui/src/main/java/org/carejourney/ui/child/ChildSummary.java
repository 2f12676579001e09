package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.carejourney.application.port.in.ShowChild.View;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.leavingcare.CareLeaver;
import org.carejourney.domain.leavingcare.PersonalAdviserNamed;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.placing.FosteredWith;
import org.carejourney.domain.record.Episode;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;

/** The six answers about a child: where tonight, on what footing, how old, who is responsible, what is next, what is late. */
public final class ChildSummary {
    private ChildSummary() {}

    public static DescriptionList of(View child) {
        var facts = Parts.facts();
        facts.addClassName("six-answers");
        var tonight = tonight(child);
        Parts.fact(facts, "Lives tonight", home(child, tonight));
        Parts.fact(facts, "Legal status", legalStatus(child, tonight));
        Parts.fact(facts, "Age", age(child));
        Parts.fact(facts, "Social worker", child.workerName().orElse("Not allocated"));
        Parts.fact(facts, "Reviewing officer", child.reviewingOfficerName().orElse("Not allocated"));
        Parts.fact(facts, "Next due", next(child));
        CareLeaver.of(child.record(), child.today())
                .filter(leaver -> leaver.status().eligibleSince().isPresent())
                .ifPresent(leaver -> leaving(facts, leaver));
        return facts;
    }

    /** What is added from 16 on. */
    private static void leaving(DescriptionList facts, CareLeaver leaver) {
        Parts.fact(facts, "Leaving care", leaver.status().kind().words());
        Parts.fact(
                facts,
                "Personal adviser",
                leaver.adviser().map(PersonalAdviserNamed::adviser).orElse("Not named"));
        if (!leaver.isInCare())
            Parts.fact(
                    facts,
                    "Home after care",
                    leaver.homeOn(leaver.asAt()).map(Accommodation::meaning).orElse("Not recorded"));
    }

    /** The episode that covers the day, short breaks last. */
    public static Optional<Episode> tonight(View child) {
        return child.record().ordinaryEpisodes().stream()
                .filter(episode -> episode.covers(child.today()))
                .reduce((earlier, later) -> later)
                .or(() -> child.record().shortBreaks().stream()
                        .filter(episode -> episode.covers(child.today()))
                        .findFirst());
    }

    private static Component home(View child, Optional<Episode> tonight) {
        if (tonight.isEmpty()) return notInCare(child);
        var episode = tonight.get();
        var since = child.record().spells().stream()
                .filter(spell -> spell.latest().equals(episode))
                .findFirst()
                .map(spell -> spell.start())
                .orElse(episode.start());
        return Parts.sourced(episode.placement().meaning(), "since " + Dates.day(since) + with(child, episode));
    }

    private static String with(View child, Episode episode) {
        return FosteredWith.on(child.record(), child.today())
                .map(household -> ", with " + household.called())
                .orElseGet(() -> provider(episode));
    }

    private static String provider(Episode episode) {
        return episode.provider()
                .map(provider -> ", provided by: " + provider.meaning())
                .orElse("");
    }

    private static Component notInCare(View child) {
        var periods = child.record().periodsOfCare();
        if (periods.isEmpty()) return new Span("Not in care");
        return periods.getLast()
                .end()
                .map(end -> Parts.sourced(
                        "Not in care",
                        "left on " + Dates.day(end)
                                + periods.getLast()
                                        .endedBecause()
                                        .map(because -> ": " + because.meaning())
                                        .orElse("")))
                .orElse(new Span("Not in care"));
    }

    private static Component legalStatus(View child, Optional<Episode> tonight) {
        if (tonight.isEmpty()) return new Span("None: not in care");
        var status = tonight.get().legalStatus();
        var since = tonight.get().start();
        for (var episode : child.record().ordinaryEpisodes().reversed()) {
            if (episode.start().isAfter(since)) continue;
            if (episode.legalStatus() != status) break;
            since = episode.start();
        }
        return Parts.sourced(status.meaning(), "since " + Dates.day(since));
    }

    private static Component age(View child) {
        return child.age()
                .<Component>map(age -> Parts.sourced(
                        Words.count(age, "year", "years"),
                        "born " + Dates.day(child.record().born())))
                .orElse(new Span("Cannot be told: no birth date"));
    }

    private static Component next(View child) {
        return child.obligations().stream()
                .filter(Obligation::isOpen)
                .findFirst()
                .map(obligation -> due(child, obligation))
                .orElse(new Span("Nothing"));
    }

    private static Component due(View child, Obligation obligation) {
        int left = WorkingCalendar.england().between(child.today(), obligation.due());
        return new Div(
                new Div(new Span(obligation.kind().words() + " by " + Dates.day(obligation.due()))),
                Parts.badge(Tone.ofWorkingDays(left), Words.sentence(Words.workingDays(left))));
    }
}
