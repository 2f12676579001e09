package org.carejourney.domain.placing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.calendar.DayWords;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.placing.TemporaryApprovalExtended.Because;
import org.carejourney.domain.record.Event;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Form.Known;
import org.carejourney.domain.work.Situation;

/**
 * A temporary approval goes on: once for up to eight weeks, or until the outcome where the carer seeks review of a
 * refusal.
 *
 * @see "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 25"
 */
final class ExtendTemporaryApproval implements Act {
    @Override
    public String name() {
        return "TEMPORARY_APPROVAL_EXTENDED";
    }

    @Override
    public String words() {
        return "That a temporary approval goes on";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.SERVICE_MANAGER);
    }

    private static Optional<ConnectedPersons> carer(Situation now) {
        return Placements.asked(now, ConnectedPersons::isOne)
                .map(placement -> new ConnectedPersons(now.record(), placement))
                .filter(ConnectedPersons::isTemporary)
                .filter(carer -> carer.approvedInFull().isEmpty());
    }

    @Override
    public Optional<Form> form(Situation now) {
        return carer(now).map(carer -> {
            var known = new ArrayList<>(Placements.known(carer.placement()));
            carer.expiry().ifPresent(last -> known.add(Known.rule("Approved until", DayWords.of(last))));
            return Form.asking(
                            "Until when does the temporary approval go on, and why?",
                            "Record the extension",
                            Field.happened("on", "Decided on", now.today()),
                            Field.choice("because", "Why", Because.class, Because::words),
                            Field.day("until", "Until")
                                    .suggesting(carer.longestExtension()
                                            .map(LocalDate::toString)
                                            .orElse(""))
                                    .helped(
                                            "For an assessment, 8 weeks more at most. For a review of a refusal, when its"
                                                    + " outcome is awaited."),
                            Field.yesNo("panelAsked", "Fostering panel's views sought"),
                            Field.yesNo("officerTold", "Reviewing officer told"))
                    .knowing(known);
        });
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var carer = carer(now).orElseThrow();
        var extended = new TemporaryApprovalExtended(
                now.id(),
                Placements.first(carer.placement()).id(),
                answers.day("on").orElseThrow(),
                answers.choice("because", Because.class).orElseThrow(),
                answers.day("until").orElseThrow(),
                answers.isYes("panelAsked"),
                answers.isYes("officerTold"));
        return problem(carer, extended).map(Decision::refused).orElseGet(() -> Decision.accepted(extended));
    }

    private static Optional<String> problem(ConnectedPersons carer, TemporaryApprovalExtended extended) {
        return switch (extended.because()) {
            case NOT_YET_ASSESSED -> extensionProblem(carer, extended);
            case REVIEW_OF_REFUSAL ->
                carer.decision().filter(decided -> !decided.approved()).isEmpty()
                        ? Optional.of("No refusal is on the record; record the decision first")
                        : Optional.empty();
        };
    }

    private static Optional<String> extensionProblem(ConnectedPersons carer, TemporaryApprovalExtended extended) {
        var expiry = carer.firstExpiry().orElseThrow();
        var longest = carer.longestExtension().orElseThrow();
        if (carer.extension(Because.NOT_YET_ASSESSED).isPresent()) {
            return Optional.of("The approval was extended once already, and may be only once");
        }
        if (extended.on().isAfter(expiry)) {
            return Optional.of("The approval ended on %s; only one that still holds can be extended"
                    .formatted(DayWords.of(expiry)));
        }
        if (extended.until().isAfter(longest)) {
            return Optional.of("Eight weeks more at most: until " + DayWords.of(longest));
        }
        return extended.panelAsked() && extended.officerTold()
                ? Optional.empty()
                : Optional.of("Seek the fostering panel's views and tell the reviewing officer before it is extended");
    }

    @Override
    public boolean tells(Event event) {
        return event instanceof TemporaryApprovalExtended;
    }
}
