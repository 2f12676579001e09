package org.carejourney.adapters.persistence;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What is refused and why, and what to do instead, in place of a stack trace. */
class RealClockOnlyAnalyzer extends AbstractFailureAnalyzer<RealClockOnly> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RealClockOnly cause) {
        return new FailureAnalysis(cause.getMessage(), RealClockOnly.ADVICE, cause);
    }
}
