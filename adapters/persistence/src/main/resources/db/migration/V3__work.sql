-- The inbox, people and reports.

create table profile (
    child             text collate "C" primary key,
    name              text not null,
    team              text not null,
    worker            text not null,
    reviewing_officer text not null
);
create index profile_team on profile (team);
create index profile_reviewing_officer on profile (reviewing_officer);

-- Name, team and reviewing officer of the child are copied here and kept in step when a profile is saved, so that each
-- page of each person's inbox is one look into one index (docs/adr/0022).
create table work_item (
    id                bigint generated always as identity primary key,
    version           bigint      not null default 1,
    child             text        collate "C" not null,
    kind              text        not null,
    trigger_fact      bigint      not null,
    child_name        text        not null,
    child_team        text        not null,
    reviewing_officer text        not null,
    task              text        not null,
    for_role          text        not null,
    team              text        not null,
    assignee          text,
    due_by            date        not null,
    review_due        date        not null,
    escalation        smallint    not null,
    calmness          smallint    generated always as (-escalation) stored,
    why               text        not null,
    opened_at         timestamptz not null,
    closed_how        text,
    closed_by         text,
    closed_at         timestamptz,
    check ((closed_at is null) = (closed_how is null) and (closed_at is null) = (closed_by is null))
);
comment on column work_item.calmness is 'The reverse of escalation, so that the most pressing come first in one index.';
create unique index work_item_one_open on work_item (child, kind, trigger_fact) where closed_at is null;
create index work_item_pressing on work_item (calmness, due_by, id) where closed_at is null;
create index work_item_of_team on work_item (child_team, calmness, due_by, id) where closed_at is null;
create index work_item_of_officer on work_item (reviewing_officer, calmness, due_by, id)
    where closed_at is null;
create index work_item_of_assignee on work_item (assignee, calmness, due_by, id)
    where closed_at is null and assignee is not null;
create index work_item_journey on work_item (child, kind, trigger_fact, closed_at) where closed_at is not null;

create table audit_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    user_id text        not null,
    what    text        not null,
    child   text,
    outcome text        not null
);
create index audit_entry_at on audit_entry (at);
create index audit_entry_child on audit_entry (child) where child is not null;

create function audit_is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is only ever added to';
end $$;
create trigger only_added_to before update or delete or truncate on audit_entry
    execute function audit_is_only_added_to();

create table board_report (
    id           bigint generated always as identity primary key,
    as_at        date        not null,
    known_at     timestamptz not null,
    compiled_by  text        not null,
    published_by text,
    published_at timestamptz
);
create table board_report_reading (
    report_id   bigint  not null references board_report,
    line        integer not null,
    position    integer not null,
    code        text    not null,
    as_at       date    not null,
    numerator   bigint,
    denominator bigint,
    value       numeric,
    primary key (report_id, line, position)
);
comment on column board_report_reading.position is '0 at the report''s date, 1 a year before, from 2 on the trend.';

create function published_reports_stay() returns trigger language plpgsql as $$
begin
    if old.published_at is not null then
        raise exception 'Board report % is published and never changes', old.id;
    end if;
    return coalesce(new, old);
end $$;
create trigger published_stays before update or delete on board_report
    for each row execute function published_reports_stay();

-- Made once, when the database is new: whether it is a demonstration, whose clock may be moved and whose invented people
-- may sign in with a password that everybody knows.
create table installation (
    only_one         boolean primary key default true check (only_one),
    is_demonstration boolean not null,
    business_day     date,
    check (is_demonstration = (business_day is not null))
);

create table demo_user (
    user_id       text primary key,
    name          text  not null,
    role          text  not null,
    team          text  not null,
    salt          bytea not null,
    iterations    integer not null,
    password_hash bytea not null
);
