-- Who works for the council, as its own directory says, and who did: a row stays when they leave, for their name.
create table staff (
    user_id    text primary key,
    name       text        not null,
    role       text        not null,
    team       text        not null,
    changed_at timestamptz not null,
    left_at    timestamptz
);

create index audit_entry_user on audit_entry (user_id, id);
