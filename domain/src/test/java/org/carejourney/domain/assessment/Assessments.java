package org.carejourney.domain.assessment;

import static org.carejourney.domain.Children.on;

import java.util.List;
import org.carejourney.domain.Children;
import org.carejourney.domain.assessment.AssessmentDecided.Verdict;
import org.carejourney.domain.assessment.AssessmentNeeded.Because;
import org.carejourney.domain.assessment.AssessmentPlanned.WithChild;
import org.carejourney.domain.assessment.AssessmentSubmitted.Outcome;
import org.carejourney.domain.assessment.ViewsGathered.Method;
import org.carejourney.domain.assessment.ViewsGathered.SeenAlone;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.shared.FactId;

/** Assessments for tests, step by step. */
public final class Assessments {
    public static final ClockSettings IN_USE = ClockSettings.england().inUseSince(on("2019-04-01"));

    private Assessments() {}

    /** A whole assessment, authorised at once on the day it was submitted. */
    public static Children authorised(Children child, String day) {
        return authorised(child, day, Method.TALKING, SeenAlone.YES);
    }

    public static Children authorised(Children child, String day, Method method, SeenAlone alone) {
        var assessment = planned(child, day);
        child.add(new ViewsGathered(child.fact(), assessment, on(day), method, alone, List.of()));
        submitted(child, assessment, 1, day);
        return decided(child, assessment, 1, day, Verdict.AUTHORISED);
    }

    public static FactId planned(Children child, String day) {
        var id = child.fact();
        child.add(new AssessmentPlanned(id, on(day), WithChild.TOGETHER));
        return id;
    }

    static Children heard(Children child, FactId assessment, String day) {
        return child.add(
                new ViewsGathered(child.fact(), assessment, on(day), Method.TALKING, SeenAlone.YES, List.of()));
    }

    public static Children submitted(Children child, FactId assessment, int round, String day) {
        return child.add(
                new AssessmentSubmitted(child.fact(), assessment, round, on(day), List.of(), Outcome.PLAN_GOES_ON));
    }

    static Children decided(Children child, FactId assessment, int round, String day, Verdict verdict) {
        return child.add(new AssessmentDecided(child.fact(), assessment, round, on(day), verdict, "Read"));
    }

    public static Children needed(Children child, String day) {
        return child.add(new AssessmentNeeded(child.fact(), on(day), Because.SIGNIFICANT_CHANGE));
    }
}
