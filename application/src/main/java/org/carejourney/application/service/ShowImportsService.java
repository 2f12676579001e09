package org.carejourney.application.service;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.ShowImports;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.domain.access.Actor;

final class ShowImportsService implements ShowImports {
    private final OutPorts out;

    ShowImportsService(OutPorts out) {
        this.out = out;
    }

    @Override
    public List<ImportSummary> imports(Actor by) {
        return out.ledger().imports();
    }

    @Override
    public Optional<ImportSummary> find(Actor by, long importId) {
        return out.ledger().find(importId);
    }

    @Override
    public List<Problem> problems(Actor by, long importId) {
        return out.ledger().problems(importId);
    }
}
