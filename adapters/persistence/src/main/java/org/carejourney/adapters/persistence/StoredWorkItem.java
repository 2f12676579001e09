package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.work.Escalation;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Role;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.obligation.ObligationKind;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** A work item as a row. Columns are read by place: looking up their names would take as long as the query. */
final class StoredWorkItem {
    static final String COLUMNS = "id, version, child, kind, trigger_fact, child_name, task, for_role, team, assignee,"
            + " due_by, last_day, escalation, why, opened_at, closed_how, closed_by, closed_at, assigned_by, assigned_at,"
            + " assigned_version";

    private static final List<Escalation> ESCALATIONS = List.of(Escalation.values());

    private StoredWorkItem() {}

    static WorkItem read(ResultSet row, int n) throws SQLException {
        return new WorkItem(
                row.getLong(1),
                row.getLong(2),
                new JourneyKey(
                        new ChildId(row.getString(3)),
                        ObligationKind.valueOf(row.getString(4)),
                        new FactId(row.getLong(5))),
                row.getString(6),
                JourneyCatalogue.task(row.getString(7)),
                Role.valueOf(row.getString(8)),
                row.getString(9),
                Optional.ofNullable(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                ESCALATIONS.get(row.getInt(13)),
                row.getString(14),
                row.getObject(15, OffsetDateTime.class).toInstant(),
                assigned(row),
                closed(row));
    }

    private static Optional<WorkItem.Assigned> assigned(ResultSet row) throws SQLException {
        var by = row.getString(19);
        return by == null
                ? Optional.empty()
                : Optional.of(new WorkItem.Assigned(
                        by, row.getObject(20, OffsetDateTime.class).toInstant(), row.getLong(21)));
    }

    private static Optional<WorkItem.Closed> closed(ResultSet row) throws SQLException {
        var how = row.getString(16);
        return how == null
                ? Optional.empty()
                : Optional.of(new WorkItem.Closed(
                        WorkItem.How.valueOf(how),
                        row.getString(17),
                        row.getObject(18, OffsetDateTime.class).toInstant()));
    }
}
