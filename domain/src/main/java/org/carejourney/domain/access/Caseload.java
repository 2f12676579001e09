package org.carejourney.domain.access;

/** The children, and the foster households, a person may see; lists are narrowed by it where they are read, never afterwards. */
public sealed interface Caseload {
    record Everyone() implements Caseload {}

    /** Everyone but foster households, whose assessments are the fostering service's own. */
    record AllButHouseholds() implements Caseload {}

    /** Foster households and nobody else. */
    record Households() implements Caseload {}

    record OfTeam(String team) implements Caseload {}

    /** The children whose reviews the person chairs. */
    record ReviewedBy(String user) implements Caseload {}

    record Nobody() implements Caseload {}
}
