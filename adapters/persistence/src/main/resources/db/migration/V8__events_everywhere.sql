-- Events that are asked for of everyone at once: which household a child lives with, who came through the scheme, when the
-- Board meets. There are few of each among very many others.

create index event_everywhere on event (kind)
    where superseded_at = 'infinity' and kind in ('FosteredWith', 'FosterEnquiry', 'MeetingPlanned');
