-- What happens to a child and is told by no return: visits, assessments, hearings. The convention of every fact
-- (V1__facts.sql); what each kind says is JSON, for its shape is that of a record in the domain (docs/adr/0024).

create table event (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    kind          text collate "C" not null,
    told_apart_by text collate "C" not null,
    happened_on   date not null,
    says          text not null,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index event_stands on event (child_no, kind, told_apart_by) where superseded_at = 'infinity';
create index event_stood on event (child_no) where superseded_at < 'infinity';
create index event_corrected on event (recorded_at) where reason is not null;
comment on table event is 'What happened and is told by no return; recorded here only.';

alter table work_item rename column review_due to last_day;
comment on column work_item.last_day is 'The last day in time for what the journey is for.';

alter table installation add column in_use_since date;
comment on column installation.in_use_since is
    'From when people record here what no return tells; null where nobody works with the records.';
update installation set in_use_since = case when is_demonstration then date '2020-04-01' else current_date end;
