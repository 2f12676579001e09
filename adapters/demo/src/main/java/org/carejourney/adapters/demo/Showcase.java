package org.carejourney.adapters.demo;

import static org.carejourney.domain.code.LegalStatus.C1;
import static org.carejourney.domain.code.LegalStatus.C2;
import static org.carejourney.domain.code.LegalStatus.E1;
import static org.carejourney.domain.code.LegalStatus.L2;
import static org.carejourney.domain.code.LegalStatus.V2;
import static org.carejourney.domain.code.PlacementType.A6;
import static org.carejourney.domain.code.PlacementType.K2;
import static org.carejourney.domain.code.PlacementType.P1;
import static org.carejourney.domain.code.PlacementType.T1;
import static org.carejourney.domain.code.PlacementType.U4;
import static org.carejourney.domain.code.PlacementType.U6;
import static org.carejourney.domain.code.ReasonPlacementChanged.CARPL;
import static org.carejourney.domain.code.ReasonPlacementChanged.CREQB;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.adapters.demo.InventedPlaces.Reach;
import org.carejourney.application.port.out.DemonstrationData.Story;
import org.carejourney.domain.code.Accommodation;
import org.carejourney.domain.code.Activity;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.InTouch;
import org.carejourney.domain.code.MissingType;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.record.CareLeaverYear;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.MissingEpisode;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.shared.FactId;

/** Children whose records show one thing each; they come first, and all belong to the North team. */
final class Showcase {
    private final Homes homes;
    private final Chance chance;
    private final InventedPlaces places;
    private final List<GeneratedChild> children = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();

    Showcase(long seed, Homes homes, InventedPlaces places) {
        this.homes = homes;
        this.places = places;
        this.chance = Chance.of(seed).of("showcase", 0);
        reviews();
        brothersAndSisters();
        moves();
        shortBreaks();
        adoptions();
        youngPeople();
    }

    int size() {
        return children.size();
    }

    GeneratedChild child(int number) {
        return children.get(number);
    }

    List<Story> stories() {
        return List.copyOf(stories);
    }

    private void add(Portrait portrait) {
        children.add(portrait.told());
        stories.add(portrait.story());
    }

    private void reviews() {
        add(Portrait.girl("100001", "Ruby Hartley", "2012-03-14", homes)
                .story("Her review was due on 12 May and has not been held")
                .footing("2018-09-12", V2)
                .footing("2018-11-20", C1)
                .footing("2019-08-06", C2)
                .livesIn("2018-09-12", U6, CARPL)
                .carersBecome("2019-10-21", U4)
                .reviewedUntil("2020-11-12"));
        add(Portrait.boy("100002", "Leo Bayliss", "2019-02-02", homes)
                .story("Moved in with his adoptive family on 3 May: the first review of that placement is due today")
                .footing("2019-02-06", C1)
                .footing("2020-09-15", E1)
                .livesIn("2019-02-06", U6, CARPL)
                .livesIn("2021-05-03", A6, CARPL)
                .adoption(new AdoptionPath(
                        LocalDate.of(2020, 8, 11),
                        LocalDate.of(2021, 4, 1),
                        LocalDate.of(2021, 5, 3),
                        LocalDate.of(2021, 11, 16),
                        false))
                .reviewedUntil("2020-12-08"));
        add(Portrait.boy("100003", "Tyler Gough", "2006-10-09", homes)
                .story("The meeting of 20 May was adjourned, so no review was held: it was due on 24 May")
                .footing("2016-02-17", C1)
                .footing("2016-09-01", C2)
                .livesIn("2016-02-17", U6, CARPL)
                .livesIn("2019-01-30", K2, CREQB)
                .reviewedUntil("2020-11-24"));
    }

    private void brothersAndSisters() {
        var home = places.postcode(chance.of("the Perrys", 0), Reach.INSIDE);
        var together = homes.find(chance.of("the Perrys", 1), U6, LocalDate.of(2021, 4, 30), home, "");
        add(perry("100004", "Mia Perry", "2010-01-23", false, home).livesIn("2021-04-30", U6, CARPL));
        add(perry("100005", "Jack Perry", "2013-06-11", true, home).livesIn("2021-04-30", together, CARPL));
        add(perry("100006", "Ava Perry", "2017-12-02", false, home).livesIn("2021-04-30", together, CARPL));
    }

    private Portrait perry(String child, String name, String born, boolean boy, String home) {
        var portrait = boy ? Portrait.boy(child, name, born, homes) : Portrait.girl(child, name, born, homes);
        return portrait.story(
                        "One of three brothers and sisters who came into care on 30 April: the first review is due tomorrow")
                .from(Ethnicity.MWBC, CategoryOfNeed.N1, home)
                .footing("2021-04-30", L2)
                .footing("2021-05-07", C1);
    }

    private void moves() {
        add(Portrait.boy("100007", "Noah Tranter", "2014-08-30", homes)
                .story("In hospital since 20 May; he will return to his foster carers, so this is no move")
                .footing("2017-03-08", C1)
                .footing("2017-09-26", C2)
                .livesIn("2017-03-08", U6, CARPL)
                .carersBecome("2018-02-12", U4)
                .away("2021-05-20", T1)
                .reviewedUntil("2021-02-10"));
        add(Portrait.boy("100008", "Connor Dunn", "2009-04-17", homes)
                .story("Moved to a children's home in March and back to his carers eight days later")
                .footing("2018-05-02", V2)
                .footing("2018-07-10", C1)
                .footing("2019-02-19", C2)
                .livesIn("2018-05-02", U6, CARPL)
                .livesIn("2021-03-09", K2, CREQB)
                .returnsTo("2021-03-17", 0, CARPL)
                .reviewedUntil("2021-03-25"));
        add(Portrait.girl("100009", "Amber Hickman", "2006-01-05", homes)
                .story("Lives with her mother again, under the care order")
                .footing("2015-06-03", C1)
                .footing("2016-01-12", C2)
                .livesIn("2015-06-03", U6, CARPL)
                .livesIn("2018-11-05", K2, CREQB)
                .livesIn("2020-10-26", P1, CARPL)
                .reviewedUntil("2021-04-20"));
    }

    private void shortBreaks() {
        var holly = Portrait.girl("100010", "Holly Lowe", "2010-11-02", homes)
                .story("Short breaks by agreement: outside every figure, and reviewed all the same, next by 9 June")
                .reviewed("2020-02-25", "2020-08-12", "2020-12-09");
        ShortBreaks.agreement(
                        chance.of("Holly", 0),
                        LocalDate.of(2019, 12, 4),
                        LocalDate.of(2022, 12, 4),
                        homes,
                        places.postcode(chance.of("Holly", 1), Reach.INSIDE))
                .forEach(holly::and);
        children.add(holly.toldOfShortBreaks());
        stories.add(holly.story());
        var alfie = Portrait.boy("100011", "Alfie Round", "2012-07-19", homes)
                .story("Short breaks recorded one by one, a weekend a month")
                .reviewed("2020-12-17");
        ShortBreaks.oneByOne(
                        chance.of("Alfie", 0),
                        LocalDate.of(2020, 10, 9),
                        homes,
                        places.postcode(chance.of("Alfie", 1), Reach.INSIDE))
                .forEach(alfie::and);
        children.add(alfie.toldOfShortBreaks());
        stories.add(alfie.story());
    }

    private void adoptions() {
        adopted("100012", "Freya Bates", "2018-12-19", false, "2020-08-17", "2021-04-08");
        adopted("100013", "Archie Nash", "2019-03-27", true, "2020-09-07", "2021-04-22");
        adopted("100014", "Lily Fellows", "2018-05-14", false, "2020-07-27", "2021-05-21");
        adopted("100015", "Oscar Fellows", "2019-09-03", true, "2020-07-27", "2021-05-21");
    }

    private void adopted(String child, String name, String born, boolean boy, String placed, String adopted) {
        var start = LocalDate.parse("2019-09-05");
        var moved = LocalDate.parse(placed);
        var portrait = boy ? Portrait.boy(child, name, born, homes) : Portrait.girl(child, name, born, homes);
        portrait.story("Adopted this year: one of four, after few the year before")
                .footing(start.toString(), C1)
                .footing("2020-03-10", E1)
                .livesIn(start.toString(), U6, CARPL)
                .livesIn(placed, A6, CARPL)
                .adoption(new AdoptionPath(
                        LocalDate.of(2020, 2, 4), moved.minusDays(25), moved, LocalDate.parse(adopted), false))
                .reviewed("2019-10-01", "2019-12-18", "2020-06-04")
                .reviewed(moved.plusDays(23).toString(), moved.plusDays(107).toString());
        var nextReview = moved.plusDays(283);
        if (nextReview.isBefore(LocalDate.parse(adopted))) {
            portrait.reviewed(nextReview.toString());
        }
        add(portrait);
    }

    private void youngPeople() {
        add(Portrait.girl("100016", "Chloe Whitehouse", "2003-05-31", homes)
                .story("Turns 18 today: care ends and she stays with her carers")
                .footing("2014-03-05", C1)
                .footing("2014-10-07", C2)
                .livesIn("2014-03-05", U6, CARPL)
                .carersBecome("2015-04-13", U4)
                .leaves("2021-05-31", ReasonEpisodeCeased.E17)
                .reviewedUntil("2020-12-02")
                .and(new CareLeaverYear(
                        FactId.UNSAVED,
                        Portrait.year("2021-05-31"),
                        LocalDate.of(2003, 5, 31),
                        Optional.of(InTouch.YES),
                        Optional.of(Activity.F2),
                        Optional.of(Accommodation.Z1))));
        add(Portrait.girl("100017", "Paige Rowley", "2005-02-25", homes)
                .story("Missing since 28 May, for the third time this year")
                .footing("2019-11-13", V2)
                .livesIn("2019-11-13", U6, CARPL)
                .livesIn("2020-09-21", K2, CREQB)
                .reviewedUntil("2021-04-14")
                .and(missing("2021-02-12", "2021-02-14"))
                .and(missing("2021-04-23", "2021-04-24"))
                .and(new MissingEpisode(FactId.UNSAVED, MissingType.M, LocalDate.of(2021, 5, 28), Optional.empty())));
        add(Portrait.boy("100018", "Filmon Tekle", "2004-12-03", homes)
                .story("Came to the country alone in April; his first review was held in time")
                .from(Ethnicity.BAFR, CategoryOfNeed.N8, "")
                .footing("2021-04-12", V2)
                .livesIn("2021-04-12", PlacementType.U6, CARPL)
                .reviewed("2021-05-06")
                .and(new UnaccompaniedStatus(FactId.UNSAVED, Optional.empty())));
    }

    private static Fact missing(String from, String until) {
        return new MissingEpisode(
                FactId.UNSAVED, MissingType.M, LocalDate.parse(from), Optional.of(LocalDate.parse(until)));
    }
}
