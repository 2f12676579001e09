package org.carejourney.domain.entry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.place.Places;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/** Where and with whom a child lives, as a form asks it. */
public final class PlaceAsked {
    private PlaceAsked() {}

    /** Foster care first, for that is where most children live; temporary stays last. */
    public static List<Field> fields(Predicate<PlacementType> offered, LocalDate today) {
        var types = PlacementType.LIST.all().stream()
                .filter(offered)
                .sorted(Comparator.comparing(PlaceAsked::rank))
                .toList();
        return List.of(
                Field.code("type", "Where the child lives", types, today),
                Field.code("provider", "Provided by", PlacementProvider.LIST.all(), today)
                        .optional()
                        .helped("Not asked for temporary stays."),
                Field.text("postcode", "Postcode of the placement").optional().helped("Empty where not known."),
                Field.text("urn", "Ofsted number").optional().helped("Empty where there is none."));
    }

    private static int rank(PlacementType type) {
        if (type.isTemporary()) {
            return 3;
        }
        if (type.isFostering()) {
            return type.isFosteringByRelative() ? 1 : 0;
        }
        return 2;
    }

    public static Where in(Answers answers) {
        return new Where(
                answers.choice("type", PlacementType.class).orElseThrow(),
                answers.choice("provider", PlacementProvider.class),
                answers.text("postcode").map(Places::normalise).orElse(""),
                answers.text("urn").map(Places::normalise).orElse(""));
    }
}
