package org.carejourney.adapters.inmemory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.FactChange;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** Every version of every fact of one child; never altered, a change makes a new one. */
record ChildFacts(ChildId child, FactNumbers numbers, List<Version> versions) {
    ChildFacts {
        versions = List.copyOf(versions);
    }

    CareRecord record(Optional<Instant> knownAt) {
        return CareRecord.of(
                child,
                versions.stream()
                        .filter(version -> version.isSaidAt(knownAt))
                        .sorted(Comparator.comparing(Version::key, ChildFacts::compareKeys))
                        .map(Version::fact)
                        .toList());
    }

    Optional<Version> standing(Fact said) {
        var key = Naming.key(said);
        return versions.stream()
                .filter(version -> version.stands() && version.key().equals(key))
                .findFirst();
    }

    Optional<Version> before(Version now) {
        return versions.stream()
                .filter(version -> version.fact().id().equals(now.fact().id())
                        && version.until().equals(now.from())
                        && version.state() == Version.State.SAID)
                .findFirst();
    }

    ChildFacts changed(FactChange change, Instant at, long rank, String by) {
        return switch (change) {
            case FactChange.Add add -> added(add.fact(), at, rank, by);
            case FactChange.Correct correct -> corrected(correct, at, rank, by);
            case FactChange.Withdraw withdraw -> withdrawn(withdraw, at, rank, by);
        };
    }

    private ChildFacts added(Fact fact, Instant at, long rank, String by) {
        var stands = standing(fact);
        if (stands.isPresent()
                && stands.get().state() == Version.State.SAID
                && Naming.saySame(stands.get().fact(), fact)) {
            return this;
        }
        var id = stands.map(version -> version.fact().id()).orElseGet(() -> numbers.of(fact));
        return superseding(stands, at)
                .with(new Version(Numbering.numbered(fact, id), at, Instant.MAX, rank, by, "", Version.State.SAID));
    }

    private ChildFacts corrected(FactChange.Correct correct, Instant at, long rank, String by) {
        var wrong = standing(correct.fact());
        var said = Numbering.numbered(correct.says(), correct.fact());
        if (!said.getClass().equals(wrong.fact().getClass())) {
            throw new IllegalArgumentException("A correction does not make one kind of fact another");
        }
        var there = standing(said).filter(version -> !version.equals(wrong));
        if (there.filter(version -> version.state() == Version.State.SAID).isPresent()) {
            throw new IllegalArgumentException(
                    "There is another such fact already: " + there.get().fact());
        }
        var moved = superseding(Optional.of(wrong), at)
                .superseding(there, at)
                .with(new Version(said, at, Instant.MAX, rank, by, correct.reason(), Version.State.SAID));
        if (wrong.key().equals(Naming.key(said))) {
            return moved;
        }
        var gone = Numbering.numbered(wrong.fact(), numbers.next());
        return moved.with(new Version(gone, at, Instant.MAX, rank, by, "", Version.State.MOVED));
    }

    private ChildFacts withdrawn(FactChange.Withdraw withdraw, Instant at, long rank, String by) {
        var wrong = standing(withdraw.fact());
        return superseding(Optional.of(wrong), at)
                .with(new Version(wrong.fact(), at, Instant.MAX, rank, by, withdraw.reason(), Version.State.WITHDRAWN));
    }

    private Version standing(FactId fact) {
        return versions.stream()
                .filter(version -> version.stands()
                        && version.state() == Version.State.SAID
                        && version.fact().id().equals(fact))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such fact stands for child " + child));
    }

    /** A row of a return that outranks what stands, if it says anything new. */
    ChildFacts returned(Fact fact, Instant at, long rank, String by) {
        var stands = standing(fact);
        var said =
                stands.map(version -> Naming.keepingOurs(fact, version.fact())).orElse(fact);
        var id = stands.map(version -> version.fact().id()).orElseGet(numbers::next);
        return superseding(stands, at)
                .with(new Version(Numbering.numbered(said, id), at, Instant.MAX, rank, by, "", Version.State.SAID));
    }

    ChildFacts confirmed(Version version, long rank) {
        var kept = new ArrayList<>(versions);
        kept.set(kept.indexOf(version), version.withRank(rank));
        return new ChildFacts(child, numbers, kept);
    }

    private ChildFacts superseding(Optional<Version> old, Instant at) {
        if (old.isEmpty()) {
            return this;
        }
        if (old.get().from().isAfter(at)) {
            throw new IllegalArgumentException("Cannot be recorded as known from %s: another version was recorded at %s"
                    .formatted(at, old.get().from()));
        }
        var kept = new ArrayList<>(versions);
        kept.set(kept.indexOf(old.get()), old.get().until(at));
        return new ChildFacts(child, numbers, kept);
    }

    private ChildFacts with(Version version) {
        var more = new ArrayList<>(versions);
        more.add(version);
        return new ChildFacts(child, numbers, more);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compareKeys(List<Comparable<?>> one, List<Comparable<?>> other) {
        for (int part = 0; part < one.size(); part++) {
            int order = ((Comparable) one.get(part)).compareTo(other.get(part));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
