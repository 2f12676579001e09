package org.carejourney.adapters.ssda903;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of the return, told apart by their columns. */
enum Table {
    HEADER("header", "CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB"),
    EPISODES(
            "episodes",
            "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
            "DECOM",
            "DEC"),
    REVIEWS("reviews", "CHILD DOB REVIEW REVIEW_CODE", "REVIEW"),
    UASC("uasc", "CHILD SEX DOB DUC", "DUC"),
    OC2(
            "oc2",
            "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT"
                    + " SUBSTANCE_MISUSE INTERVENTION_RECEIVED INTERVENTION_OFFERED"),
    OC3("oc3", "CHILD DOB IN_TOUCH ACTIV ACCOM"),
    AD1("ad1", "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR", "DATE_INT", "DATE_MATCH"),
    PLACED_FOR_ADOPTION(
            "placed_for_adoption",
            "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
            "DATE_PLACED",
            "DATE_PLACED_CEASED"),
    PREVIOUS_PERMANENCE("previous_permanence", "CHILD DOB PREV_PERM LA_PERM DATE_PERM"),
    MISSING("missing", "CHILD DOB MISSING MIS_START MIS_END", "MIS_START", "MIS_END"),
    SOCIAL_WORKERS("sw_episodes", "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON", "SW_DECOM", "SW_DEC"),
    DEPRIVATION_OF_LIBERTY("dolo", "CHILD DOB DOLO_START DOLO_END", "DOLO_START", "DOLO_END");

    private final String name;
    private final List<String> columns;
    private final List<String> eventDates;

    Table(String name, String columns, String... eventDates) {
        this.name = name;
        this.columns = List.of(columns.split(" ", -1));
        this.eventDates = List.of(eventDates);
    }

    /** The usual name of its file, without ending. */
    String fileName() {
        return name;
    }

    List<String> columns() {
        return columns;
    }

    /** Columns that date what happened in the time of the return: not birth dates, nor arrangements of long ago. */
    List<String> eventDates() {
        return eventDates;
    }

    /** Whether anything is made of its rows. */
    boolean isUsed() {
        return this != SOCIAL_WORKERS && this != DEPRIVATION_OF_LIBERTY;
    }

    /** The table with all its columns among those given, in whatever order and company. */
    static Optional<Table> recognise(Collection<String> given) {
        return Stream.of(values())
                .filter(table -> given.containsAll(table.columns))
                .max(Comparator.comparingInt(table -> table.columns.size()));
    }

    /** The table that misses the fewest of its columns, in proportion. */
    static Table nearest(Collection<String> given) {
        return Stream.of(values())
                .max(Comparator.comparingDouble(table -> likeness(table, given)))
                .orElse(HEADER);
    }

    private static double likeness(Table table, Collection<String> given) {
        var common = new HashSet<>(table.columns);
        common.retainAll(given);
        var all = new HashSet<>(table.columns);
        all.addAll(given);
        return (double) common.size() / all.size();
    }

    List<String> missingFrom(Collection<String> given) {
        return columns.stream().filter(column -> !given.contains(column)).toList();
    }

    /** Files that often lie beside returns and are no part of them. */
    static Optional<String> neighbour(Set<String> given) {
        if (given.containsAll(Set.of("PCD", "LAUA", "OSEAST1M", "OSNRTH1M"))) {
            return Optional.of("a postcode directory, not part of a return");
        }
        if (given.contains("DATE") && !given.contains("CHILD")) {
            return Optional.of("a list of dates, not part of a return");
        }
        return Optional.empty();
    }
}
