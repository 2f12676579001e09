package org.carejourney.adapters.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.Participation;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.record.ReviewHeld;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;

/** A disabled child who lives with the family and has an agreed series of short breaks, reviewed twice a year. */
final class ShortBreaks {
    private ShortBreaks() {}

    static GeneratedChild child(Chance chance, ChildId child, Family family, Arrivals.Arrival arrival, Homes homes) {
        var start = arrival.start();
        var born = start.minusYears(chance.between(5, 13)).minusDays(chance.between(0, 364));
        var end = start.plusDays(chance.between(400, 1500));
        var facts = new ArrayList<Fact>(agreement(chance, start, end, homes, family.homePostcode()));
        facts.addAll(reviews(chance, start, end));
        return Identity.of(chance, child, family, born, List.of()).with(facts);
    }

    /** One agreement, recorded as such. */
    static List<Fact> agreement(Chance chance, LocalDate start, LocalDate end, Homes homes, String homePostcode) {
        var home = homes.find(chance, PlacementType.U6, start, homePostcode, "");
        return List.copyOf(Episodes.of(
                CourtPath.only(start, LegalStatus.V4),
                List.of(Stay.first(start, home)),
                end,
                ReasonEpisodeCeased.E4A,
                CategoryOfNeed.N2,
                homePostcode));
    }

    /** Weekends once a month, each recorded as a stay of its own. */
    static List<Fact> oneByOne(Chance chance, LocalDate first, Homes homes, String homePostcode) {
        var home = homes.find(chance, PlacementType.U6, first, homePostcode, "");
        var breaks = new ArrayList<Fact>();
        for (var day = first; !day.isAfter(Demo.TODAY); day = day.plusDays(28)) {
            breaks.addAll(Episodes.of(
                    CourtPath.only(day, LegalStatus.V3),
                    List.of(Stay.first(day, home)),
                    day.plusDays(2),
                    ReasonEpisodeCeased.E4A,
                    CategoryOfNeed.N2,
                    homePostcode));
        }
        return breaks;
    }

    static List<Fact> reviews(Chance chance, LocalDate start, LocalDate end) {
        var reviews = new ArrayList<Fact>();
        var day = start.plusDays(chance.between(70, 89));
        while (day.isBefore(end) && !day.isAfter(Demo.TODAY)) {
            var how = chance.happens(0.5) ? Participation.PN3 : Participation.PN6;
            reviews.add(new ReviewHeld(FactId.UNSAVED, day, Optional.of(how), false));
            day = day.plusDays(chance.between(165, 180));
        }
        return reviews;
    }
}
