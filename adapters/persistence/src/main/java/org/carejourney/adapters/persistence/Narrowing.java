package org.carejourney.adapters.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.carejourney.domain.access.Caseload;
import org.carejourney.domain.shared.Subject;

/**
 * Keeps a query within a caseload. People without a team have no team's children.
 *
 * @param sql a condition
 * @param parameters of the condition, in order
 */
record Narrowing(String sql, List<Object> parameters) {
    private static final List<Object> HOUSEHOLDS = List.of(Subject.HOUSEHOLD.prefix());

    /** @param team the column with the team of the child */
    static Narrowing to(Caseload caseload, String team) {
        return switch (caseload) {
            case Caseload.Everyone() -> new Narrowing("true", List.of());
            case Caseload.AllButHouseholds() -> new Narrowing("not starts_with(child, ?)", HOUSEHOLDS);
            case Caseload.Households() -> new Narrowing("starts_with(child, ?)", HOUSEHOLDS);
            case Caseload.OfTeam(String name) when !name.isEmpty() -> new Narrowing(team + " = ?", List.of(name));
            case Caseload.ReviewedBy(String user)
            when !user.isEmpty() -> new Narrowing("reviewing_officer = ?", List.of(user));
            case Caseload.OfTeam(String name) -> nothing();
            case Caseload.ReviewedBy(String user) -> nothing();
            case Caseload.Nobody() -> nothing();
        };
    }

    private static Narrowing nothing() {
        return new Narrowing("false", List.of());
    }

    /** Further narrowed. */
    Narrowing and(String condition, Object... itsParameters) {
        return new Narrowing(sql + " and " + condition, parametersAnd(itsParameters));
    }

    /** The parameters of the condition and those that follow it. */
    List<Object> parametersAnd(Object... more) {
        var all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
