package org.carejourney.ui.work;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.carejourney.application.port.in.DoReviewStep;
import org.carejourney.application.port.in.HoldReview;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;

/** Finds the form of a step. */
final class ReviewForms {
    private ReviewForms() {}

    /**
     * Who is asked what, about whom.
     *
     * @param moveOn called with what was done, in words
     */
    record Asked(
            Actor me,
            WorkItem work,
            ShowChild.View child,
            DoReviewStep doStep,
            HoldReview holdReview,
            Consumer<String> moveOn) {
        TaskRef task() {
            return new TaskRef(work.id(), work.version());
        }

        Known known() {
            return new Known(child, work);
        }
    }

    static Component of(Asked asked) {
        return switch (asked.work().task()) {
            case SCHEDULE -> new ScheduleForm(asked);
            case CONSULT -> new ConsultForm(asked);
            case REPORT -> new ReportForm(asked);
            case HOLD -> new HoldForm(asked);
            case DECISIONS -> new DecisionsForm(asked);
            case MINUTES -> new MinutesForm(asked);
            case CIRCULATE -> new CirculateForm(asked);
        };
    }
}
