package org.carejourney.adapters.persistence;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells of episodes that overlap the one before or leave a gap, at the line that brought them. */
final class EpisodeWarnings {
    private final JdbcClient jdbc;

    EpisodeWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Neighbours are found in the order of the index; only the few odd ones are looked up among the staged rows. */
    void add(Staging staging) {
        if (!staging.tables().contains(FactTables.EPISODE)) {
            return;
        }
        jdbc.sql("""
                        with neighbours as (
                            select child_no, started,
                                lag(started) over chain as before_started,
                                lag(ended) over chain as before_ended,
                                lag(why_ceased) over chain as before_why_ceased
                            from episode where superseded_at = 'infinity' and gone is null
                            window chain as (partition by child_no order by started)
                        ), odd as materialized (
                            select *,
                                case
                                    when before_ended is null then
                                        'begins while the episode from ' || to_char(before_started, 'DD/MM/YYYY')
                                        || ' is still open; end that one or correct the date'
                                    when before_ended > started then
                                        'overlaps the episode from ' || to_char(before_started, 'DD/MM/YYYY')
                                        || ', which ends on ' || to_char(before_ended, 'DD/MM/YYYY')
                                        || '; correct one of the dates'
                                    else
                                        'leaves a gap: the episode from ' || to_char(before_started, 'DD/MM/YYYY')
                                        || ' ended on ' || to_char(before_ended, 'DD/MM/YYYY')
                                        || ' with X1, so that the next begins that day'
                                end as message
                            from neighbours
                            where before_started is not null and (before_ended is null or before_ended > started
                                or (before_ended < started and before_why_ceased = 'X1'))
                        ), found as (
                            select distinct on (child_no, odd.started) child_no, odd.started, message, file, line
                            from odd join staged_episode s using (child_no)
                            where s.started in (odd.started, odd.before_started)
                            order by child_no, odd.started, s.started desc, rank desc, arrival desc
                        )
                        insert into staged_problem
                        select 1000000000 + row_number() over (order by file, line), 'WARNING', (?::text[])[file], line,
                            'DECOM', to_char(started, 'DD/MM/YYYY'), message, child
                        from found join child using (child_no)""").param(staging.files().toArray(String[]::new)).update();
    }
}
