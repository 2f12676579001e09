package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct.Asked;
import org.carejourney.application.port.in.RegisterHousehold;
import org.carejourney.application.record.FactChange;
import org.carejourney.application.work.Refusal;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.care.Decision;
import org.carejourney.domain.fostering.FosterJourney;
import org.carejourney.domain.journey.Recording;
import org.carejourney.domain.shared.Subject;
import org.carejourney.domain.work.Answers;

final class RegisterHouseholdService implements RegisterHousehold {
    private final OutPorts out;
    private final Acts acts;

    RegisterHouseholdService(OutPorts out, Acts acts) {
        this.out = out;
        this.acts = acts;
    }

    @Override
    public Asked ask(Actor by) {
        var form = FosterJourney.ENQUIRE
                .form(Settings.nothingYet(out, Subject.HOUSEHOLD.id("new")))
                .orElseThrow();
        return new Asked("New enquiry", form.question(), List.of(), form.fields(), form.act(), Optional.empty());
    }

    @Override
    public Outcome register(Actor by, Answers answers) {
        var number = out.careRecords().newIds(1).getFirst();
        var household = Subject.HOUSEHOLD.id(String.valueOf(number.value()));
        return switch (Recording.decide(FosterJourney.ENQUIRE, Settings.nothingYet(out, household), answers)) {
            case Decision.Refused(var words) -> new Outcome.Refused(new Refusal(Refusal.Reason.ILLEGAL_RECORD, words));
            case Decision.Accepted accepted -> {
                acts.begin(
                        by,
                        household,
                        accepted.facts().stream()
                                .<FactChange>map(FactChange.Add::new)
                                .toList());
                yield new Outcome.Registered(household);
            }
        };
    }
}
