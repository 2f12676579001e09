package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import org.carejourney.domain.clocktable.Tale.What;

/**
 * Statutory guidance of 2014: the police and the social worker are told at once; within 72 hours of the return the child is
 * offered and has an interview. Hours are real ones, over the change of the clocks too.
 */
final class MissingLaw {
    private static final int HOURS = 72;

    private MissingLaw() {}

    static List<Asked> read(Tale told) {
        var tale = told.known();
        var asked = new ArrayList<Asked>();
        var went = tale.all(What.WENT_MISSING);
        if (went.isEmpty() || went.getFirst().day() >= tale.careEnded()) {
            return asked;
        }
        long gone = went.getFirst().day();
        boolean toldAtOnce = went.getFirst().word().equals("TOLD");
        long reported = toldAtOnce ? gone : tale.first(What.MISSING_REPORTED);
        long back = tale.first(What.CAME_BACK);
        asked.add(Asked.of(
                "MISSING_REPORT",
                gone,
                gone,
                Asked.standing(gone, reported, Math.min(back, tale.over()), tale.today())));
        if (back != NEVER) {
            asked.add(interview(tale, gone));
        }
        return asked;
    }

    private static Asked interview(Tale tale, long gone) {
        var back = tale.all(What.CAME_BACK).getFirst();
        boolean isTimed = back.minute() >= 0;
        var by =
                isTimed ? Almanac.hoursAfter(back.day(), back.minute(), HOURS) : new Almanac.Moment(back.day() + 3, -1);
        var held = tale.all(What.INTERVIEWED);
        String standing;
        if (!held.isEmpty()) {
            var talk = held.getFirst();
            boolean isLateByHours = isTimed && talk.day() == by.day() && talk.minute() > by.minute();
            standing = isLateByHours
                    ? Asked.late(talk.day(), 0)
                    : Asked.standing(by.day(), talk.day(), NEVER, tale.today());
        } else if (tale.first(What.INTERVIEW_DECLINED) != NEVER) {
            standing = Asked.leftOut();
        } else {
            standing = Asked.standing(by.day(), NEVER, tale.over(), tale.today());
        }
        return new Asked("RETURN_INTERVIEW", back.day(), by.day(), by.minute(), standing);
    }
}
