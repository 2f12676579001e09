package org.carejourney.adapters.inmemory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.carejourney.application.port.out.Profiles;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.Subject;

public final class InMemoryProfiles implements Profiles, Remembering {
    private final InMemoryCareRecords records;
    private final Map<ChildId, Profile> saved = new TreeMap<>();

    InMemoryProfiles(InMemoryCareRecords records) {
        this.records = records;
    }

    @Override
    public synchronized Optional<Profile> find(ChildId child) {
        return Optional.ofNullable(saved.get(child))
                .or(() -> records.find(child).map(record -> Profile.unallocated(child)));
    }

    synchronized Optional<Profile> saved(ChildId child) {
        return Optional.ofNullable(saved.get(child));
    }

    @Override
    public Map<ChildId, Profile> findAll(Collection<ChildId> children) {
        var found = new HashMap<ChildId, Profile>();
        children.forEach(child -> find(child).ifPresent(profile -> found.put(child, profile)));
        return found;
    }

    @Override
    public synchronized List<Profile> search(String words, Caseload caseload, int atMost) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        var children = new TreeSet<>(records.children());
        children.addAll(saved.keySet());
        return children.stream()
                .flatMap(child -> find(child).stream())
                .filter(profile -> isIn(caseload, profile) && contains(profile, sought))
                .sorted(Comparator.comparing((Profile profile) -> !beginsWith(profile.name(), sought))
                        .thenComparing(Profile::name)
                        .thenComparing(Profile::child))
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized void save(Collection<Profile> profiles) {
        profiles.forEach(profile -> saved.put(profile.child(), profile));
    }

    @Override
    public Set<ChildId> among(Caseload caseload, Collection<ChildId> children) {
        return children.stream().filter(child -> isIn(caseload, child)).collect(Collectors.toSet());
    }

    @Override
    public boolean isIn(Caseload caseload, ChildId child) {
        return find(child).filter(profile -> isIn(caseload, profile)).isPresent();
    }

    /** People without a team have no team's children. */
    static boolean isIn(Caseload caseload, Profile profile) {
        return switch (caseload) {
            case Caseload.Everyone() -> true;
            case Caseload.AllButHouseholds() -> profile.child().subject() != Subject.HOUSEHOLD;
            case Caseload.Households() -> profile.child().subject() == Subject.HOUSEHOLD;
            case Caseload.OfTeam(String team) -> !team.isEmpty() && team.equals(profile.team());
            case Caseload.ReviewedBy(String user) -> !user.isEmpty() && user.equals(profile.reviewingOfficer());
            case Caseload.Nobody() -> false;
        };
    }

    private static boolean contains(Profile profile, String sought) {
        return profile.name().toLowerCase(Locale.ROOT).contains(sought)
                || profile.child().value().toLowerCase(Locale.ROOT).contains(sought);
    }

    private static boolean beginsWith(String name, String sought) {
        return name.toLowerCase(Locale.ROOT).startsWith(sought);
    }

    @Override
    public synchronized Runnable remember() {
        var then = Map.copyOf(saved);
        return () -> {
            saved.clear();
            saved.putAll(then);
        };
    }
}
