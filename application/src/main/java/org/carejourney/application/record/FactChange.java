package org.carejourney.application.record;

import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** What a command does to a child's record. Nothing is erased: what was said before stays with its times. */
public sealed interface FactChange {
    /** A new fact; its id is given when it is stored, unless it carries one of those given beforehand. */
    record Add(Fact fact) implements FactChange {}

    /** The same fact, saying something else from now on. */
    record Correct(FactId fact, Fact says, String reason) implements FactChange {}

    /** It never happened. */
    record Withdraw(FactId fact, String reason) implements FactChange {}
}
