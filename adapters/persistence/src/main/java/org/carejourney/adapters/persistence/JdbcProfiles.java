package org.carejourney.adapters.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcProfiles implements Profiles {
    /** Everyone heard of, through returns or by name. */
    private static final String EVERYONE = """
            select * from (
                select coalesce(p.child, c.child) as child, coalesce(p.name, 'Child ' || c.child) as name,
                    coalesce(p.team, '') as team, coalesce(p.worker, '') as worker,
                    coalesce(p.reviewing_officer, '') as reviewing_officer
                from child c full join profile p on p.child = c.child
            ) everyone where\s""";

    private final JdbcClient jdbc;

    JdbcProfiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Profile> find(ChildId child) {
        return findAll(List.of(child)).values().stream().findFirst();
    }

    @Override
    public Map<ChildId, Profile> findAll(Collection<ChildId> children) {
        return jdbc.sql("""
                        select asked.child, coalesce(p.name, 'Child ' || asked.child) as name,
                            coalesce(p.team, '') as team, coalesce(p.worker, '') as worker,
                            coalesce(p.reviewing_officer, '') as reviewing_officer
                        from unnest(?::text[]) asked (child)
                        left join profile p on p.child = asked.child collate "C"
                        left join child c on c.child = asked.child collate "C"
                        where p.child is not null or c.child is not null""").param(texts(children)).query(JdbcProfiles::profile).list().stream()
                .collect(Collectors.toMap(Profile::child, Function.identity(), (one, same) -> one));
    }

    @Override
    public List<Profile> search(String words, Caseload caseload, int atMost) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        var narrowed = Narrowing.to(caseload, "team");
        return jdbc.sql(EVERYONE + narrowed.sql() + """
                         and (position(? in lower(name)) > 0 or position(? in lower(child)) > 0)
                        order by not starts_with(lower(name), ?), name collate "C", child limit ?""")
                .params(narrowed.parametersAnd(sought, sought, sought, atMost))
                .query(JdbcProfiles::profile)
                .list();
    }

    @Override
    public void save(Collection<Profile> profiles) {
        jdbc.sql("""
                        insert into profile
                        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                        on conflict (child) do update set name = excluded.name, team = excluded.team,
                            worker = excluded.worker, reviewing_officer = excluded.reviewing_officer""")
                .params(
                        column(profiles, profile -> profile.child().value()),
                        column(profiles, Profile::name),
                        column(profiles, Profile::team),
                        column(profiles, Profile::worker),
                        column(profiles, Profile::reviewingOfficer))
                .update();
        jdbc.sql("""
                        update work_item w
                        set child_name = p.name, child_team = p.team, reviewing_officer = p.reviewing_officer
                        from profile p
                        where p.child = any (?::text[]) and w.child = p.child and w.closed_at is null
                            and (w.child_name, w.child_team, w.reviewing_officer)
                                is distinct from (p.name, p.team, p.reviewing_officer)""")
                .param(column(profiles, profile -> profile.child().value()))
                .update();
    }

    @Override
    public Set<ChildId> among(Caseload caseload, Collection<ChildId> children) {
        if (caseload instanceof Caseload.Everyone) {
            return findAll(children).keySet();
        }
        if (caseload instanceof Caseload.AllButHouseholds) {
            return findAll(children).keySet().stream()
                    .filter(one -> one.subject() != Subject.HOUSEHOLD)
                    .collect(Collectors.toSet());
        }
        var narrowed = Narrowing.to(caseload, "team");
        return new HashSet<>(
                jdbc.sql("select child from profile where " + narrowed.sql() + " and child = any (?::text[])")
                        .params(narrowed.parametersAnd((Object) texts(children)))
                        .query((row, n) -> new ChildId(row.getString(1)))
                        .list());
    }

    @Override
    public boolean isIn(Caseload caseload, ChildId child) {
        return !among(caseload, List.of(child)).isEmpty();
    }

    private static String[] texts(Collection<ChildId> children) {
        return children.stream().map(ChildId::value).toArray(String[]::new);
    }

    private static String[] column(Collection<Profile> profiles, Function<Profile, String> value) {
        return profiles.stream().map(value).toArray(String[]::new);
    }

    private static Profile profile(ResultSet row, int n) throws SQLException {
        return new Profile(
                new ChildId(row.getString("child")),
                row.getString("name"),
                row.getString("team"),
                row.getString("worker"),
                row.getString("reviewing_officer"));
    }
}
