-- Facts about children. One convention for every kind of fact (docs/adr/0020):
--
--   fact_id        which fact it is, for ever; a correction makes another version of the same fact
--   recorded_at    from when the product knew it so
--   superseded_at  until when; infinity while the version stands.
--                  As known at K: recorded_at <= K and K < superseded_at
--   rank           the return that last said so: of two statements with one key that of the higher rank stands
--   child_no       the child, a small number, so that the rows of a child lie together
--   import_id      the import that recorded it, or
--   recorded_by    the person
--   reason         why a person corrected or withdrew it
--   gone           the version says that there is no such fact: withdrawn, or moved to another date by a correction;
--                  it holds the place, so that an older return does not bring the fact back
--
-- Then the key that tells the facts of one child apart, and what is said. No foreign key to child: a bulk import would
-- check every row, and child_no is given in one place only.

create sequence fact_number;
create sequence child_number as integer;

create table child (
    child_no integer primary key default nextval('child_number'),
    child    text collate "C" not null unique
);
comment on table child is 'The council''s identifier of each child, and the small number used inside.';

create table person (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    born             date not null,
    sex              text,
    ethnicity        text,
    upn              text not null,
    is_mother        boolean,
    first_child_born date,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index person_stands on person (child_no) where superseded_at = 'infinity';
create index person_stood on person (child_no) where superseded_at < 'infinity';
create index person_corrected on person (recorded_at) where reason is not null;
comment on table person is 'Header: who the child is.';

create table episode (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    started               date not null,
    why_new               text not null,
    legal_status          text not null,
    need                  text,
    placement             text not null,
    provider              text,
    ended                 date,
    why_ceased            text,
    why_placement_changed text,
    home_postcode         text not null,
    placement_postcode    text not null,
    urn                   text not null,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index episode_stands on episode (child_no, started) where superseded_at = 'infinity';
create index episode_stood on episode (child_no) where superseded_at < 'infinity';
create index episode_corrected on episode (recorded_at) where reason is not null;
comment on table episode is 'Episodes: a stretch of care in which neither legal status nor placement changes.';

create table review_held (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    held_on       date not null,
    participation text,
    recorded_here boolean not null,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index review_held_stands on review_held (child_no, held_on) where superseded_at = 'infinity';
create index review_held_stood on review_held (child_no) where superseded_at < 'infinity';
create index review_held_corrected on review_held (recorded_at) where reason is not null;
comment on table review_held is 'Reviews. recorded_here is not in any return, so that no import changes it.';

create table early_review_requested (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    requested_on date not null,
    because      text collate "C" not null,
    needed_by    date not null,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index early_review_requested_stands on early_review_requested (child_no, requested_on, because) where superseded_at = 'infinity';
create index early_review_requested_stood on early_review_requested (child_no) where superseded_at < 'infinity';
create index early_review_requested_corrected on early_review_requested (recorded_at) where reason is not null;
comment on table early_review_requested is 'A review is needed before it would fall due; recorded here only.';

create table review_step_done (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    trigger_fact bigint not null,
    step         text collate "C" not null,
    done_on      date not null,
    meeting_on   date,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index review_step_done_stands on review_step_done (child_no, trigger_fact, step) where superseded_at = 'infinity';
create index review_step_done_stood on review_step_done (child_no) where superseded_at < 'infinity';
create index review_step_done_corrected on review_step_done (recorded_at) where reason is not null;
comment on table review_step_done is 'A step of a review''s work; recorded here only.';

create table missing_episode (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    type    text collate "C" not null,
    started date not null,
    ended   date,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index missing_episode_stands on missing_episode (child_no, type, started) where superseded_at = 'infinity';
create index missing_episode_stood on missing_episode (child_no) where superseded_at < 'infinity';
create index missing_episode_corrected on missing_episode (recorded_at) where reason is not null;
comment on table missing_episode is 'Missing, or away without authorisation.';

create table unaccompanied_status (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    ceased date,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index unaccompanied_status_stands on unaccompanied_status (child_no) where superseded_at = 'infinity';
create index unaccompanied_status_stood on unaccompanied_status (child_no) where superseded_at < 'infinity';
create index unaccompanied_status_corrected on unaccompanied_status (recorded_at) where reason is not null;
comment on table unaccompanied_status is 'UASC.';

create table yearly_health (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    year                  integer not null,
    difficulties_score    integer,
    no_score_because      text,
    convicted             boolean,
    health_check          boolean,
    immunised             boolean,
    teeth_checked         boolean,
    health_assessed       boolean,
    substance_misuse      boolean,
    intervention_received boolean,
    intervention_refused  boolean,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index yearly_health_stands on yearly_health (child_no, year) where superseded_at = 'infinity';
create index yearly_health_stood on yearly_health (child_no) where superseded_at < 'infinity';
create index yearly_health_corrected on yearly_health (recorded_at) where reason is not null;
comment on table yearly_health is 'OC2; year is the year in which the collection year ends.';

create table care_leaver_year (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    year          integer not null,
    born          date not null,
    in_touch      text,
    activity      text,
    accommodation text,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index care_leaver_year_stands on care_leaver_year (child_no, year) where superseded_at = 'infinity';
create index care_leaver_year_stood on care_leaver_year (child_no) where superseded_at < 'infinity';
create index care_leaver_year_corrected on care_leaver_year (recorded_at) where reason is not null;
comment on table care_leaver_year is 'OC3; year is the year in which the collection year ends.';

create table adoption_decision (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    decided         date,
    matched         date,
    by_foster_carer boolean,
    adopters        integer,
    adopter_sex     text,
    adopter_status  text,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index adoption_decision_stands on adoption_decision (child_no) where superseded_at = 'infinity';
create index adoption_decision_stood on adoption_decision (child_no) where superseded_at < 'infinity';
create index adoption_decision_corrected on adoption_decision (recorded_at) where reason is not null;
comment on table adoption_decision is 'AD1.';

create table placed_for_adoption (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    placed         date not null,
    ceased         date,
    ceased_because text,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index placed_for_adoption_stands on placed_for_adoption (child_no, placed) where superseded_at = 'infinity';
create index placed_for_adoption_stood on placed_for_adoption (child_no) where superseded_at < 'infinity';
create index placed_for_adoption_corrected on placed_for_adoption (recorded_at) where reason is not null;
comment on table placed_for_adoption is 'Placed for adoption.';

create table permanence_before (
    fact_id       bigint      not null,
    recorded_at   timestamptz not null,
    superseded_at timestamptz not null,
    rank          bigint      not null,
    child_no      integer     not null,
    import_id     integer,
    kind        text not null,
    arranged_by text not null,
    arranged_on date,
    recorded_by   text,
    reason        text,
    gone          text check (gone in ('withdrawn', 'moved'))
);
create unique index permanence_before_stands on permanence_before (child_no) where superseded_at = 'infinity';
create index permanence_before_stood on permanence_before (child_no) where superseded_at < 'infinity';
create index permanence_before_corrected on permanence_before (recorded_at) where reason is not null;
comment on table permanence_before is 'Previous permanence.';
