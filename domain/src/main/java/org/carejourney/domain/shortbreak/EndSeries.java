package org.carejourney.domain.shortbreak;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/** An agreement on short breaks ended; the child lives with the family as before. */
final class EndSeries implements Act {
    @Override
    public String name() {
        return "SHORT_BREAKS_ENDED";
    }

    @Override
    public String words() {
        return "That a series of short breaks ended";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return SeriesOfBreaks.agreement(now.record())
                .map(agreement -> Form.asking(
                                "When did the agreement end?",
                                "Record its end",
                                Field.happened("on", "Ended on", now.today()))
                        .knowing(List.of(Known.of("Agreed from", DayWords.of(agreement.start()), agreement))));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var agreement = SeriesOfBreaks.agreement(now.record()).orElseThrow();
        var on = answers.day("on").orElseThrow();
        return on.isAfter(agreement.start())
                ? Decision.accepted(
                        agreement.endedWith(Optional.of(on), Optional.of(ReasonEpisodeCeased.E4A), Optional.empty()))
                : Decision.refused("The agreement began on %s and can end on a later day only"
                        .formatted(DayWords.of(agreement.start())));
    }
}
