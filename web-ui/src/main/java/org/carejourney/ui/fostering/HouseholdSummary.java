package org.carejourney.ui.fostering;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.carejourney.domain.fostering.FosterHousehold;
import org.carejourney.domain.fostering.FosterStage;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;

/** What is known of a household at a glance. */
public final class HouseholdSummary {
    private HouseholdSummary() {}

    public static Component of(FosterHousehold household, FosterStage stage) {
        var facts = Parts.facts();
        Parts.fact(facts, "Stage", badge(stage));
        household.enquiry().ifPresent(asked -> {
            Parts.fact(facts, "Asked", Dates.day(asked.on()));
            Parts.fact(
                    facts,
                    "Heard of it through",
                    asked.source().words()
                            + asked.campaign().map(what -> ": " + what).orElse(""));
            Parts.fact(facts, "Family Values", asked.familyValues() ? "Yes" : "No");
        });
        household.application().ifPresent(applied -> Parts.fact(facts, "Applied", Dates.day(applied.on())));
        household.approval().ifPresent(approved -> Parts.fact(facts, "Approved", Dates.day(approved.on())));
        household.terms().ifPresent(terms -> Parts.fact(facts, "Approved for", terms));
        household.skills().ifPresent(level -> Parts.fact(facts, "Skills", level.meaning()));
        household.takesNoChild().ifPresent(said -> Parts.fact(facts, "Availability", said.words()));
        var reviews = household.reviews();
        if (!reviews.isEmpty())
            Parts.fact(facts, "Last review", Dates.day(reviews.getLast().on()));
        household.endsOn().ifPresent(end -> Parts.fact(facts, "Approval ends", ends(household, end)));
        household.pause().ifPresent(pause -> Parts.fact(facts, "Paused until", Dates.day(pause.until())));
        return facts;
    }

    private static String ends(FosterHousehold household, LocalDate end) {
        return Dates.day(end)
                + household
                        .resigned()
                        .map(notice -> ": " + notice.reason().words())
                        .orElse("");
    }

    static Component badge(FosterStage stage) {
        return Parts.badge(tone(stage), stage.words());
    }

    private static Tone tone(FosterStage stage) {
        return switch (stage) {
            case APPROVED -> Tone.GOOD;
            case AGAINST, PAUSED, LEAVING -> Tone.SOON;
            case ENQUIRY, VISITED, STAGE_1, STAGE_2, PANEL, DECISION -> Tone.NEWS;
            case LEFT, STOPPED, NOT_APPROVED -> Tone.PLAIN;
        };
    }
}
