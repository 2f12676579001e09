package org.carejourney.domain.entry;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareRules;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;
import org.carejourney.domain.work.Form;
import org.carejourney.domain.work.Situation;

/** A court order or an agreement changed the legal footing of care. */
final class ChangeLegalFooting implements Act {
    @Override
    public String name() {
        return "LEGAL_STATUS_CHANGED";
    }

    @Override
    public String words() {
        return "A change of legal status";
    }

    @Override
    public Set<Role> recordedBy() {
        return Set.of(Role.CASEWORKER, Role.REVIEWING_OFFICER);
    }

    @Override
    public Optional<Form> form(Situation now) {
        return Footing.now(now.record())
                .map(episode -> Form.asking(
                                "Since when is the legal status another, and which?",
                                "Record the change",
                                Field.happened("on", "From", now.today()),
                                Field.code(
                                        "legalStatus",
                                        "New legal status",
                                        LegalStatus.LIST.all().stream()
                                                .filter(status ->
                                                        !status.isShortBreak() && status != episode.legalStatus())
                                                .toList(),
                                        now.today()))
                        .knowing(Footing.known(episode)));
    }

    @Override
    public Decision decide(Situation now, Answers answers) {
        var change = new ChangeLegalStatus(
                answers.day("on").orElseThrow(),
                answers.choice("legalStatus", LegalStatus.class).orElseThrow());
        return CareRules.decide(now.record(), change, now.today());
    }
}
