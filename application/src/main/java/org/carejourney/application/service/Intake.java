package org.carejourney.application.service;

import org.carejourney.application.port.out.ReturnsLedger;
import org.carejourney.application.port.out.ReturnsReader;
import org.carejourney.application.returns.Problem;
import org.carejourney.application.returns.ReturnRow;

/** Hands what the reader reads to the ledger. */
record Intake(ReturnsLedger.Entry entry) implements ReturnsReader.Sink {
    @Override
    public void row(ReturnRow row) {
        entry.row(row);
    }

    @Override
    public void problem(Problem problem) {
        entry.problem(problem);
    }
}
