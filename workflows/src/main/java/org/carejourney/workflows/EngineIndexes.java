package org.carejourney.workflows;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.Command;

/** Adds to the engine's tables the indexes that it lacks at a hundred thousand journeys. */
final class EngineIndexes extends AbstractProcessEnginePlugin {
    private static final String SCRIPT = "engine/journey-indexes.sql";

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        Command<Void> create = context -> {
            context.getSession(DbSqlSession.class).executeSchemaResource("create", "journeys", SCRIPT, false);
            return null;
        };
        ((ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getCommandExecutorTxRequired()
                .execute(create);
    }
}
