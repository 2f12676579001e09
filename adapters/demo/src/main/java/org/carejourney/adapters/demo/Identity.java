package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.calendar.Ages;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/**
 * Who a child is.
 *
 * @param team as in {@link Staff#TEAMS}
 */
record Identity(ChildId child, String name, Person person, int team) {
    private static final double YOUNG_MOTHER = 0.05;
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    static Identity of(Chance chance, ChildId child, Family family, LocalDate born, List<Period> periods) {
        boolean boy = chance.happens(family.unaccompanied() ? 0.88 : 0.545);
        var first = Names.firstName(chance, family.ethnicity(), family.unaccompanied(), boy);
        var firstChild = boy ? Optional.<LocalDate>empty() : firstChildBorn(chance, born, periods);
        var person = new Person(
                FactId.UNSAVED,
                born,
                Optional.of(boy ? Sex.MALE_1 : Sex.FEMALE_2),
                Optional.of(family.ethnicity()),
                pupilNumber(chance, born, family.unaccompanied()),
                boy ? Optional.empty() : Optional.of(firstChild.isPresent()),
                firstChild);
        return new Identity(child, first + " " + family.surname(), person, family.team());
    }

    static Identity told(ChildId child, String name, LocalDate born, boolean boy, Ethnicity ethnicity, int team) {
        var person = new Person(
                FactId.UNSAVED,
                born,
                Optional.of(boy ? Sex.MALE_1 : Sex.FEMALE_2),
                Optional.of(ethnicity),
                pupilNumber(Chance.of(child.value().hashCode()), born, false),
                boy ? Optional.empty() : Optional.of(false),
                Optional.empty());
        return new Identity(child, name, person, team);
    }

    /** The child with all that is on record up to the day of the demonstration. */
    GeneratedChild with(List<Fact> lifelong) {
        var facts = new ArrayList<Fact>();
        facts.add(person);
        facts.addAll(lifelong);
        var seen = CareRecord.of(child, facts).asAt(Demo.TODAY).facts().stream()
                .filter(Identity::isOnRecord)
                .toList();
        return new GeneratedChild(child, seen, profile(seen));
    }

    private Profile profile(List<Fact> facts) {
        boolean inCare = facts.stream()
                .anyMatch(
                        fact -> fact instanceof Episode episode && episode.end().isEmpty());
        int number = Math.floorMod(child.value().hashCode(), 6);
        return new Profile(
                child,
                name,
                Staff.TEAMS.get(team),
                inCare ? Staff.worker(team, number) : "",
                inCare ? Staff.reviewingOfficer(number) : "");
    }

    /** What was over before the first return is on no return. */
    private static boolean isOnRecord(Fact fact) {
        return switch (fact) {
            case Episode episode -> episode.endsAfter(Demo.RECORDS_BEGIN.minusDays(1));
            case ReviewHeld review -> !review.on().isBefore(Demo.RECORDS_BEGIN);
            case MissingEpisode missing ->
                missing.end().filter(end -> end.isBefore(Demo.RECORDS_BEGIN)).isEmpty();
            default -> true;
        };
    }

    private static Optional<LocalDate> firstChildBorn(Chance chance, LocalDate born, List<Period> periods) {
        var day = Ages.birthday(born, 16).plusDays(chance.between(0, 650));
        boolean inCare = periods.stream().anyMatch(period -> period.plan().covers(day));
        return chance.happens(YOUNG_MOTHER) && inCare && !day.isAfter(Demo.TODAY) ? Optional.of(day) : Optional.empty();
    }

    /** Not yet at school, new to this country's schools, or a well-formed number with its check letter. */
    private static String pupilNumber(Chance chance, LocalDate born, boolean fromAbroad) {
        if (Ages.on(born, Demo.TODAY) < 5) {
            return "UN1";
        }
        if (fromAbroad) {
            return "UN3";
        }
        int check = 0;
        var digits = new StringBuilder("336");
        while (digits.length() < 12) {
            digits.append(chance.between(0, 9));
        }
        for (int i = 0; i < digits.length(); i++) {
            check += (digits.charAt(i) - '0') * (i + 2);
        }
        return CHECK_LETTERS.charAt(check % CHECK_LETTERS.length()) + digits.toString();
    }
}
