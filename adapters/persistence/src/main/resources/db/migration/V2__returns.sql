-- What was imported, and what was wrong with it.

create sequence import_number as integer;

create table import (
    import_id        integer primary key,
    label            text        not null,
    recorded_at      timestamptz not null,
    imported_by      text        not null,
    rows_read        bigint      not null,
    added            bigint      not null,
    changed          bigint      not null,
    unchanged        bigint      not null,
    children_touched bigint      not null,
    errors           bigint      not null,
    warnings         bigint      not null,
    notes            text[]      not null,
    files            text[]      not null,
    first_year       integer,
    problems_digest  text        not null
);
comment on column import.first_year is 'Earliest collection year among its rows, by the year in which it ends.';
comment on column import.problems_digest is 'Tells whether another import met the same problems.';

create table import_problem (
    import_id integer not null references import,
    position  integer not null,
    severity  text    not null,
    file      text    not null,
    line      integer not null,
    field     text    not null,
    value     text    not null,
    message   text    not null,
    child     text collate "C",
    primary key (import_id, position)
);
create index import_problem_of_child on import_problem (child) where child is not null;

create table child_to_reconcile (
    child_no integer primary key
);
comment on table child_to_reconcile is 'Children whose facts an import changed and whose work has yet to follow.';

create sequence place_version;
create table place_directory (
    only_one boolean primary key default true check (only_one),
    version  bigint not null,
    digest   bytea  not null
);
comment on column place_directory.digest is 'Of the file: the same file again changes nothing.';
create table place (
    postcode text    not null,
    council  text    not null,
    easting  integer not null,
    northing integer not null
);
comment on table place is 'Postcode directory; read as a whole, replaced as a whole.';
