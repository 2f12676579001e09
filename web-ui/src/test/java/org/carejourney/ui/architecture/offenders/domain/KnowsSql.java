package org.carejourney.ui.architecture.offenders.domain;

import java.sql.Date;

final class KnowsSql {
    Date date() {
        return Date.valueOf("2021-05-31");
    }
}
