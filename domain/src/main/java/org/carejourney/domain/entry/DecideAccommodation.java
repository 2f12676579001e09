package org.carejourney.domain.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.CameIntoCare;
import org.carejourney.domain.care.CameIntoCare.Decided;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.record.PeriodOfCare;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** A manager looks at accommodation that began in an emergency. */
final class DecideAccommodation implements Act {
    @Override
    public String name() {
        return "ACCOMMODATION_DECIDED";
    }

    @Override
    public String words() {
        return "Whether accommodation in an emergency is approved";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return inEmergency(now)
                .map(first -> Form.asking(
                                "Is the child to stay accommodated?",
                                "Record the decision",
                                Field.happened("on", "Decided on", now.today()),
                                Field.yesNo("approved", "Approved"),
                                Field.longText("why", "Why"))
                        .knowing(List.of(
                                Known.of("Accommodated since", DayWords.of(first.start()), first),
                                Known.of(
                                        "Why the child needed care",
                                        first.need().map(need -> need.meaning()).orElse("Not recorded"),
                                        first))));
    }

    static Optional<Episode> inEmergency(Situation now) {
        return now.record().periodsOfCare().stream()
                .filter(PeriodOfCare::isOpen)
                .map(PeriodOfCare::first)
                .filter(first -> first.legalStatus() == LegalStatus.V2)
                .filter(first -> now.record().all(CameIntoCare.class).stream()
                        .anyMatch(event -> event.on().equals(first.start()) && event.decided() == Decided.EMERGENCY))
                .findFirst();
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        return Decision.accepted(new AccommodationDecided(
                now.id(),
                inEmergency(now).orElseThrow().id(),
                answers.day("on").orElseThrow(),
                answers.isYes("approved"),
                answers.text("why").orElseThrow()));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof AccommodationDecided;
    }
}
