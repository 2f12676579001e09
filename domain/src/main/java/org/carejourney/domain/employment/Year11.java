package org.carejourney.domain.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.YearGroup;
import org.carejourney.domain.education.Schooling;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** What the forms about the time after Year 11 have in common. */
final class Year11 {
    static final Set<Role> PEOPLE = Set.of(Role.VIRTUAL_SCHOOL, Role.CASEWORKER, Role.PERSONAL_ADVISER);

    private Year11() {}

    /** In care and in Year 11 today. */
    static boolean isIn(Situation now) {
        return now.record().ordinaryEpisodes().stream().anyMatch(episode -> episode.covers(now.today()))
                && Schooling.yearGroup(now.record(), now.today())
                        .filter(YearGroup.YEAR_11::equals)
                        .isPresent();
    }

    static List<Known> known(Situation now) {
        var known = new ArrayList<Known>();
        now.work().ifPresent(work -> known.add(Known.rule("Why it is due", work.why())));
        known.add(Known.rule("Year group", YearGroup.YEAR_11.words()));
        for (var plan : now.record().all(PlanAfterYear11.class)) {
            known.add(Known.of("Plan", plan.steps(), plan));
        }
        return known;
    }
}
