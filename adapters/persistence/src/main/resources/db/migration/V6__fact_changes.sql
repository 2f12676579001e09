-- From which day on a change of facts can move a figure (docs/adr/0100). A figure as at an earlier day stays as it was
-- counted. xact tells whether a change was there already when something was counted, whatever the order of commits.
create table fact_change (
    xact        xid8        not null default pg_current_xact_id(),
    speaks_from date        not null
);
create index fact_change_xact on fact_change (xact);
comment on table fact_change is 'Changes of facts since the last import: by them figures counted before are known to hold.';
