package org.carejourney.ui.architecture.offenders.ui;

import org.springframework.jdbc.core.simple.JdbcClient;

final class KnowsSql {
    JdbcClient jdbc() {
        throw new IllegalStateException();
    }
}
