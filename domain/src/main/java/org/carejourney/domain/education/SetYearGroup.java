package org.carejourney.domain.education;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** The child is taught in another year group than by age. */
final class SetYearGroup implements Act {
    /** Schools do not teach children out of their year by more. */
    private static final int YEARS_APART_AT_MOST = 2;

    @Override
    public String name() {
        return "TAUGHT_IN_YEAR";
    }

    @Override
    public String words() {
        return "A year group other than by age";
    }

    @Override
    public Set<Role> recordedBy() {
        return PepActs.WORKER_OR_VIRTUAL_SCHOOL;
    }

    @Override
    public Optional<Form> form(Situation now) {
        if (!PepActs.hasPeps(now)) {
            return Optional.empty();
        }
        return Optional.of(Form.asking(
                        "In which year group is the child taught, and from when?",
                        "Record the year group",
                        Field.happened("on", "From", now.today()),
                        Field.number("year", "Year group", YearGroup.RECEPTION.number(), YearGroup.YEAR_13.number())
                                .helped("Reception is 0. From then on the child moves up each September."))
                .knowing(PepActs.known(now)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var on = answers.day("on").orElseThrow();
        int year = answers.number("year").orElseThrow();
        var byAge = YearGroup.byAge(now.record().born().orElseThrow(), on);
        return Math.abs(year - byAge.number()) > YEARS_APART_AT_MOST
                ? Decision.refused(
                        "By age the child is in %s; check the year group and the birth date".formatted(byAge.words()))
                : Decision.accepted(new TaughtInYear(now.id(), on, year));
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof TaughtInYear;
    }
}
