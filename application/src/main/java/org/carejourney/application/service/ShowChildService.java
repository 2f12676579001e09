package org.carejourney.application.service;

import java.util.Optional;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.AccessPolicy;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.indicator.ChildAsAt;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.shared.ChildId;

final class ShowChildService implements ShowChild {
    private final OutPorts out;

    ShowChildService(OutPorts out) {
        this.out = out;
    }

    @Override
    public Optional<View> show(Actor by, ChildId child) {
        if (!out.profiles().isIn(AccessPolicy.caseload(by), child)) {
            return Optional.empty();
        }
        return out.careRecords().find(child).map(record -> {
            var profile = out.profiles().find(child).orElseGet(() -> Profile.unallocated(child));
            var today = out.clock().today();
            var setting = Settings.figures(out, Optional.empty());
            var now = ChildAsAt.of(record, today, setting);
            var courses = JourneyCatalogue.byJourney(record, setting.clocks(), today).entrySet().stream()
                    .map(journey -> new Course(journey.getKey(), journey.getValue()))
                    .toList();
            return new View(
                    profile,
                    name(profile.worker()),
                    name(profile.reviewingOfficer()),
                    today,
                    now.record(),
                    now.age(),
                    now.isInCare(),
                    courses,
                    out.workItems().openOf(child),
                    out.careRecords().history(child),
                    out.ledger().problemsOf(child),
                    JourneyCatalogue.concerns(record, setting.clocks(), today));
        });
    }

    private Optional<String> name(String user) {
        return user.isEmpty() ? Optional.empty() : Optional.of(WorkClosing.name(user, out.users()));
    }
}
