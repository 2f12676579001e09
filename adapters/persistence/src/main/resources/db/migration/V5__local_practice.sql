-- What the service decided where the law leaves it free. Rows are added and never changed.
create table local_practice (
    id         integer generated always as identity primary key,
    matter     text        not null check (matter in ('CLOCK', 'TASK')),
    name       text        not null,
    value      text        not null,
    holds_from date        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    reason     text        not null
);
comment on table local_practice is 'Lengths of local clocks and who works which task, as the service manager set them.';
