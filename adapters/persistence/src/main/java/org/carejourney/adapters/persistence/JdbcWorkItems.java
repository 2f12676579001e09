package org.carejourney.adapters.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.WorkItems;
import org.carejourney.application.work.ChangedMeanwhile;
import org.carejourney.application.work.JourneyKey;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.shared.ChildId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox: each page is one look into one index. */
final class JdbcWorkItems implements WorkItems {
    private static final String SELECT = "select " + StoredWorkItem.COLUMNS + " from work_item where ";
    private static final String OF_JOURNEY = "child = ? and kind = ? and trigger_fact = ?";
    private static final String MOST_PRESSING_FIRST = " order by calmness, due_by, id";

    private final JdbcClient jdbc;

    JdbcWorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WorkItem> find(long id) {
        return one(SELECT + "id = ?", List.of(id));
    }

    @Override
    public Optional<WorkItem> findForChange(long id) {
        return one(SELECT + "id = ? for update", List.of(id));
    }

    @Override
    public List<WorkItem> openOf(ChildId child) {
        return jdbc.sql(SELECT + "child = ? and closed_at is null" + MOST_PRESSING_FIRST)
                .param(child.value())
                .query(StoredWorkItem::read)
                .list();
    }

    @Override
    public Map<ChildId, List<WorkItem>> openOfAll(Collection<ChildId> children) {
        return jdbc
                .sql(SELECT + "child = any (?::text[]) and closed_at is null" + MOST_PRESSING_FIRST)
                .param(children.stream().map(ChildId::value).toArray(String[]::new))
                .query(StoredWorkItem::read)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(item -> item.journey().child(), LinkedHashMap::new, Collectors.toList()));
    }

    @Override
    public Map<ChildId, List<WorkItem>> allOpen() {
        return jdbc.sql(SELECT + "closed_at is null").query(StoredWorkItem::read).list().stream()
                .collect(Collectors.groupingBy(item -> item.journey().child()));
    }

    @Override
    public Optional<WorkItem> openOf(JourneyKey journey) {
        return one(SELECT + OF_JOURNEY + " and closed_at is null", parameters(journey));
    }

    /** The size stands in the statement itself: with a parameter the database would plan anew each time. */
    @Override
    public Page page(Query query) {
        var where = conditions(query);
        if (query.after().isPresent()) {
            var after = query.after().get();
            where = where.and(
                    "(calmness, due_by, id) > (?, ?, ?)", -after.escalation().ordinal(), after.by(), after.id());
        }
        var found = jdbc.sql(SELECT + where.sql() + MOST_PRESSING_FIRST + " limit " + (query.size() + 1))
                .params(where.parameters())
                .query(StoredWorkItem::read)
                .list();
        boolean hasMore = found.size() > query.size();
        return new Page(hasMore ? found.subList(0, query.size()) : found, hasMore);
    }

    @Override
    public long count(Query query) {
        var where = conditions(query);
        return jdbc.sql("select count(*) from work_item where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    /** Only what is asked for is said, so that the index can be told from the conditions. */
    private static Narrowing conditions(Query query) {
        var narrowed = Narrowing.to(query.caseload(), "child_team");
        var where = new Narrowing("closed_at is null and " + narrowed.sql(), narrowed.parameters());
        if (query.forRole().isPresent()) {
            where = where.and("for_role = ?", query.forRole().get().name());
        }
        if (query.assignee().isPresent()) {
            where = where.and("assignee = ?", query.assignee().get());
        }
        if (query.unclaimedOnly()) {
            where = where.and("assignee is null");
        }
        if (query.task().isPresent()) {
            where = where.and("task = ?", query.task().get().name());
        }
        var words = query.words().strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
            where = where.and("position(? in lower(child_name || chr(10) || child)) > 0", words);
        }
        return where;
    }

    @Override
    public WorkItem open(WorkItem item) {
        try {
            return jdbc.sql("""
                            insert into work_item (child, kind, trigger_fact, child_name, child_team, reviewing_officer, task,
                                for_role, team, assignee, due_by, last_day, escalation, why, opened_at)
                            select ?, ?, ?, coalesce(p.name, ?), coalesce(p.team, ''), coalesce(p.reviewing_officer, ''), ?,
                                ?, ?, nullif(?, ''), ?, ?, ?, ?, ?
                            from (select ?::text as child) asked left join profile p on p.child = asked.child collate "C"
                            returning\s""" + StoredWorkItem.COLUMNS)
                    .params(
                            item.journey().child().value(),
                            item.journey().kind().name(),
                            item.journey().trigger().value(),
                            item.childName(),
                            item.task().name(),
                            item.forRole().name(),
                            item.team(),
                            item.assignee().orElse(""),
                            item.by(),
                            item.due(),
                            item.escalation().ordinal(),
                            item.why(),
                            Moments.stored(item.openedAt()),
                            item.journey().child().value())
                    .query(StoredWorkItem::read)
                    .single();
        } catch (DuplicateKeyException second) {
            throw new IllegalStateException(
                    "The journey has an open work item: " + item.journey().text(), second);
        }
    }

    @Override
    public WorkItem save(WorkItem changed) {
        var closed = changed.closed();
        return jdbc.sql("""
                        update work_item set version = version + 1, team = ?, assignee = nullif(?, ''), due_by = ?,
                            last_day = ?, escalation = ?, why = ?, closed_how = nullif(?, ''), closed_by = nullif(?, ''),
                            closed_at = ?::timestamptz, assigned_by = nullif(?, ''), assigned_at = ?::timestamptz,
                            assigned_version = ?::bigint
                        where id = ? and version = ? returning\s""" + StoredWorkItem.COLUMNS)
                .param(changed.team())
                .param(changed.assignee().orElse(""))
                .param(changed.by())
                .param(changed.due())
                .param(changed.escalation().ordinal())
                .param(changed.why())
                .param(closed.map(how -> how.how().name()).orElse(""))
                .param(closed.map(WorkItem.Closed::by).orElse(""))
                .param(closed.map(how -> Moments.stored(how.at())).orElse(null))
                .param(changed.assigned().map(WorkItem.Assigned::by).orElse(""))
                .param(changed.assigned().map(how -> Moments.stored(how.at())).orElse(null))
                .param(changed.assigned().map(WorkItem.Assigned::version).orElse(null))
                .param(changed.id())
                .param(changed.version())
                .query(StoredWorkItem::read)
                .optional()
                .orElseThrow(() -> new ChangedMeanwhile(changed.id()));
    }

    @Override
    public Optional<WorkItem> lastClosedOf(JourneyKey journey) {
        return one(
                SELECT + OF_JOURNEY + " and closed_at is not null order by closed_at desc, id desc limit 1",
                parameters(journey));
    }

    @Override
    public void cancelAll(JourneyKey journey, String by, Instant at) {
        jdbc.sql("""
                        update work_item
                        set version = version + 1, closed_how = 'CANCELLED', closed_by = ?, closed_at = ?
                        where child = ? and kind = ? and trigger_fact = ? and closed_at is null""")
                .param(by)
                .param(Moments.stored(at))
                .params(parameters(journey))
                .update();
    }

    @Override
    public void cancelledThrough(ChildId child, String by, Instant since) {
        jdbc.sql("""
                        update work_item set closed_by = ?
                        where child = ? and closed_how = 'CANCELLED' and closed_at >= ?""")
                .param(by)
                .param(child.value())
                .param(Moments.stored(since))
                .update();
    }

    private Optional<WorkItem> one(String sql, List<Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(StoredWorkItem::read).optional();
    }

    private static List<Object> parameters(JourneyKey journey) {
        return List.of(
                journey.child().value(),
                journey.kind().name(),
                journey.trigger().value());
    }
}
