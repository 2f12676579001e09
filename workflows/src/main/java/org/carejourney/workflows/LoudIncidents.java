package org.carejourney.workflows;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A timer that failed for good is kept as an incident, and said aloud: nobody looks for what is silent. */
final class LoudIncidents extends DefaultIncidentHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LoudIncidents.class);

    LoudIncidents() {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        LOG.error(
                "A timer at {} failed for the last time and waits for an operator (job {}): {}",
                context.getActivityId(),
                context.getConfiguration(),
                message);
        return super.handleIncident(context, message);
    }
}
