package org.carejourney.domain.indicator;

import static org.carejourney.domain.indicator.Indicator.indicator;

import java.util.List;
import java.util.function.BiPredicate;
import org.carejourney.domain.calendar.DateRange;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.indicator.Indicator.Needs;
import org.carejourney.domain.missing.Return;
import org.carejourney.domain.missing.ReturnInterviewHeld;
import org.carejourney.domain.missing.ReturnInterviewOffered;
import org.carejourney.domain.obligation.Obligation;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.obligation.Standing;

/**
 * Whether children who were missing are listened to when they come back. Each return counts, however short the child was
 * away and whatever the child answered, once its 72 hours have run out.
 */
final class ReturnInterviewIndicators {
    private ReturnInterviewIndicators() {}

    static List<Indicator> all() {
        return List.of(
                returns(
                        "MIS-05",
                        "Return interviews held within 72 hours",
                        "The interview was held within 72 hours of the return, counted in hours",
                        (back, interview) -> interview.standing() instanceof Standing.OnTime),
                returns(
                        "MIS-05.offered",
                        "Returns after which an interview was offered",
                        "An interview was offered or held",
                        (back, interview) ->
                                back.offer().isPresent() || back.interview().isPresent()),
                returns(
                        "MIS-05.accepted",
                        "Returns after which the child accepted the interview",
                        "The child accepted, or the interview was held",
                        (back, interview) -> isAccepted(back)),
                returns(
                        "MIS-05.declined",
                        "Returns after which the child declined the interview",
                        "The child declined, and no interview was held after all",
                        (back, interview) -> back.wasDeclined()));
    }

    private static Indicator returns(String code, String title, String counts, BiPredicate<Return, Obligation> test) {
        return indicator(code, title)
                .in(Topic.MISSING)
                .meaning("Whether children who were missing are heard, so that they are safer afterwards.")
                .polarity(
                        code.equals("MIS-05") || code.equals("MIS-05.offered") ? Polarity.HIGH_GOOD : Polarity.NEUTRAL)
                .over(Period.TWELVE_MONTHS)
                .of("Returns from being missing whose 72 hours ran out in 12 months; declined ones stay in")
                .counts(counts)
                .source("Statutory guidance on children who run away or go missing from home or care, 2014")
                .needs(Needs.USE)
                .measuredBy(child -> measure(child, test));
    }

    private static Finding measure(ChildAsAt child, BiPredicate<Return, Obligation> test) {
        var window = DateRange.twelveMonthsTo(child.asAt());
        var interviews = child.obligations(ObligationKind.RETURN_INTERVIEW).stream()
                .filter(one -> window.contains(one.due()))
                .filter(one -> !(one.standing() instanceof Standing.Cancelled))
                .toList();
        return Finding.events(
                interviews.stream()
                        .filter(one -> Return.of(child.record(), one.trigger().fact())
                                .filter(back -> test.test(back, one))
                                .isPresent())
                        .count(),
                interviews.size(),
                interviews.stream()
                        .flatMap(one -> Return.of(child.record(), one.trigger().fact()).stream())
                        .flatMap(back -> evidence(back).stream())
                        .toList());
    }

    private static boolean isAccepted(Return back) {
        return back.interview().isPresent() || (back.offer().isPresent() && !back.wasDeclined());
    }

    private static List<Evidence> evidence(Return back) {
        var cameBack = Evidence.of("Came back on " + DayWords.of(back.on(), back.at()));
        return List.of(
                cameBack,
                Evidence.of(back.interview()
                        .map(ReturnInterviewHeld::words)
                        .or(() -> back.offer().map(ReturnInterviewOffered::words))
                        .orElse("No return interview offered")));
    }
}
