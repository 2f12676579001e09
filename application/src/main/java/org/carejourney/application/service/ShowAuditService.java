package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ShowAudit;
import org.carejourney.application.port.out.AuditTrail;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.shared.ChildId;

final class ShowAuditService implements ShowAudit {
    private final OutPorts out;

    ShowAuditService(OutPorts out) {
        this.out = out;
    }

    @Override
    public List<Line> latest(Actor by, String user, String child, int size) {
        return out
                .audit()
                .latest(
                        Optional.of(user.strip()).filter(text -> !text.isEmpty()),
                        Optional.of(child.strip())
                                .filter(text -> !text.isEmpty())
                                .map(ChildId::new),
                        size)
                .stream()
                .map(this::line)
                .toList();
    }

    private Line line(AuditTrail.Entry entry) {
        return new Line(
                entry.at(),
                entry.user(),
                WorkClosing.name(entry.user(), out.users()),
                entry.what(),
                entry.child().map(ChildId::value).orElse(""),
                entry.outcome());
    }
}
