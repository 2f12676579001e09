package org.carejourney.domain.clocktable;

import static org.carejourney.domain.clocktable.Almanac.NEVER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened to one invented child, in numbers of days and plain words; the one thing that both readings of the law are
 * given.
 *
 * @param careEnded {@link Almanac#NEVER} while it goes on
 * @param useSince the first day from which people record here what no return tells
 * @param today the day on which the question is asked; what is dated later is not known yet
 */
record Tale(
        long born,
        List<Stay> stays,
        List<Happening> happenings,
        long careEnded,
        String ceased,
        long useSince,
        long today) {

    /**
     * A stretch with one order and one home.
     *
     * @param reason S on coming into care, L for another order, P for other carers, T for another house of theirs, B for both
     */
    record Stay(long from, String reason, String order, String home, String carer) {
        boolean isTemporary() {
            return home.startsWith("T");
        }

        boolean isForAdoption() {
            return home.startsWith("A");
        }

        /** Surely in the area of another council; of some homes nobody knows where they are. */
        boolean isOutside() {
            return carer.startsWith("OUT");
        }

        boolean isWith(Stay other) {
            return home.equals(other.home) && carer.equals(other.carer);
        }

        @Override
        public String toString() {
            return "%s %s with %s in %s at %s".formatted(Almanac.words(from), reason, order, home, carer);
        }
    }

    enum What {
        REVIEW,
        EARLY_REVIEW,
        PLACED_FOR_ADOPTION,
        VISIT,
        VISIT_IN_VAIN,
        VISIT_ON_SCREEN,
        VISITING_AGREED,
        CARE_PLAN,
        PLACEMENT_PLAN,
        NOTICES,
        ENDING_TOLD,
        ASSESSED_BEFORE,
        HEALTH_SEEN,
        HEALTH_REPORT,
        HEALTH_DECLINED,
        PEP_STARTED,
        PEP_MEETING,
        PEP_SIGNED,
        ISSUED,
        CASE_MANAGEMENT_HELD,
        EXTENDED,
        CASE_ENDED,
        WENT_MISSING,
        MISSING_REPORTED,
        CAME_BACK,
        INTERVIEWED,
        INTERVIEW_DECLINED,
        PLAN,
        DECIDED,
        DECIDED_AGAINST,
        TOLD_ORALLY,
        TOLD_IN_WRITING,
        NOBODY_TO_TELL,
        ADVISER_NAMED,
        NEEDS_ASSESSED,
        APPROVED_FOR_NOW,
        APPROVED,
        APPROVAL_EXTENDED,
        NOTICES_WITH_HOST,
        HOST_TOLD,
        BREAK,
        GUARDIAN_ASKED,
        GUARDIAN_REPORT,
        GUARDIAN_REFUSED,
        GUARDIAN_WITHDREW,
        GUARDIAN_FOUND,
        DISRUPTION_MEETING,
        PATHWAY_SENT_BACK,
        PATHWAY_APPROVED,
        PATHWAY_REVIEWED,
        LEAVER_MOVED,
        ADVISER_VISITED,
        SUPPORT_SETTLED
    }

    /**
     * @param second another day that belongs to it, a number of weeks, or the number of the stay it is about
     * @param minute of the day; less than nought where not known
     */
    record Happening(What what, long day, long second, int minute, String word) {
        @Override
        public String toString() {
            return Almanac.words(day)
                    + (minute < 0 ? "" : " %02d:%02d".formatted(minute / 60, minute % 60))
                    + " " + what + " " + (second > 400 ? Almanac.words(second) : second) + " " + word;
        }
    }

    static Tale of(long born, Stay first) {
        return new Tale(born, List.of(first), List.of(), NEVER, "", Almanac.number(2005, 1, 1), first.from());
    }

    Tale stay(Stay next) {
        return new Tale(
                born,
                Stream.concat(stays.stream(), Stream.of(next)).toList(),
                happenings,
                careEnded,
                ceased,
                useSince,
                today);
    }

    Tale and(What what, long day) {
        return and(what, day, 0, -1, "");
    }

    Tale and(What what, long day, long second, int minute, String word) {
        var more = new ArrayList<>(happenings);
        more.add(new Happening(what, day, second, minute, word));
        return new Tale(born, stays, List.copyOf(more), careEnded, ceased, useSince, today);
    }

    Tale left(long day, String because) {
        return new Tale(born, stays, happenings, day, because, useSince, today);
    }

    Tale usedSince(long day) {
        return new Tale(born, stays, happenings, careEnded, ceased, day, today);
    }

    Tale on(long day) {
        return new Tale(born, stays, happenings, careEnded, ceased, useSince, day);
    }

    /** Without what lies ahead of today. */
    Tale known() {
        return new Tale(
                born,
                stays.stream().filter(stay -> stay.from() <= today).toList(),
                happenings.stream().filter(one -> one.day() <= today).toList(),
                careEnded <= today ? careEnded : NEVER,
                ceased,
                useSince,
                today);
    }

    long start() {
        return stays.getFirst().from();
    }

    long grownUp() {
        return Almanac.birthday(born, 18);
    }

    /** When care was over: it ended, or the 18th birthday came. */
    long over() {
        long grownUp = grownUp() <= today ? grownUp() : NEVER;
        return Math.min(careEnded, grownUp);
    }

    /** By day; what was told first comes first. */
    List<Happening> all(What... kinds) {
        var wanted = List.of(kinds);
        return happenings.stream()
                .filter(one -> wanted.contains(one.what()))
                .sorted((one, other) -> Long.compare(one.day(), other.day()))
                .toList();
    }

    long first(What what) {
        return all(what).stream().mapToLong(Happening::day).findFirst().orElse(NEVER);
    }

    /** The stays with which the child came to other carers, temporary ones left out. */
    List<Stay> arrivals() {
        var arrivals = new ArrayList<Stay>();
        Stay home = null;
        boolean wasAway = false;
        for (var stay : stays) {
            if (stay.isTemporary()) {
                wasAway = true;
                continue;
            }
            boolean isBack = wasAway && home != null && stay.isWith(home);
            if (home == null
                    || (!isBack && !stay.reason().equals("L") && !stay.reason().equals("T"))) {
                arrivals.add(stay);
            }
            home = stay;
            wasAway = false;
        }
        return arrivals;
    }

    /** The stay with whose carers the child lives on a day. */
    Stay arrivedOn(long day) {
        return arrivals().stream()
                .filter(stay -> stay.from() <= day)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    /** Where the child is at home on a day; a temporary stay elsewhere is none. */
    Stay home(long day) {
        return stays.stream()
                .filter(stay -> !stay.isTemporary() && stay.from() <= day)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    @Override
    public String toString() {
        return "born %s%n  %s%n  %s%n  care ended %s %s, records since %s, today %s"
                .formatted(
                        Almanac.words(born),
                        stays.stream().map(Stay::toString).collect(Collectors.joining("\n  ")),
                        happenings.stream().map(Happening::toString).collect(Collectors.joining("\n  ")),
                        Almanac.words(careEnded),
                        ceased,
                        Almanac.words(useSince),
                        Almanac.words(today));
    }
}
