package org.carejourney.adapters.ssda903;

import java.util.Optional;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.SdqReason;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.YearlyHealth;
import org.carejourney.domain.shared.FactId;

/** What a return says once a year: health, and how care leavers fare. */
final class YearReaders {
    private static final int HIGHEST_SCORE = 40;

    private YearReaders() {}

    static FactReader health(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var score = columns.number("SDQ_SCORE", 0, HIGHEST_SCORE);
        var reason = columns.code("SDQ_REASON", SdqReason.LIST);
        var convicted = columns.flag("CONVICTED");
        var check = columns.flag("HEALTH_CHECK");
        var immunised = columns.flag("IMMUNISATIONS");
        var teeth = columns.flag("TEETH_CHECK");
        var assessment = columns.flag("HEALTH_ASSESSMENT");
        var misuse = columns.flag("SUBSTANCE_MISUSE");
        var received = columns.flag("INTERVENTION_RECEIVED");
        var refused = columns.flag("INTERVENTION_OFFERED");
        return () -> {
            born.required();
            var health = new YearlyHealth(
                    FactId.UNSAVED,
                    row.year(),
                    score.read(),
                    reason.read(),
                    convicted.read(),
                    check.read(),
                    immunised.read(),
                    teeth.read(),
                    assessment.read(),
                    misuse.read(),
                    received.read(),
                    refused.read());
            return row.isLeftOut() ? Optional.empty() : Optional.of(health);
        };
    }

    static FactReader careLeaver(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var inTouch = columns.code("IN_TOUCH", InTouch.LIST);
        var activity = columns.code("ACTIV", Activity.LIST);
        var accommodation = columns.code("ACCOM", Accommodation.LIST);
        return () -> {
            var bornOn = born.required();
            var touch = inTouch.read();
            var does = activity.read();
            var lives = accommodation.read();
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(
                            new CareLeaverYear(FactId.UNSAVED, row.year(), bornOn.orElseThrow(), touch, does, lives));
        };
    }
}
