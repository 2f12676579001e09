alter table work_item
    add assigned_by text, add assigned_at timestamptz, add assigned_version bigint,
    add check ((assigned_by is null) = (assigned_at is null) and (assigned_by is null) = (assigned_version is null));
comment on column work_item.assigned_by is 'Who last claimed it, gave it back or gave it to someone; empty while it is where it opened.';
