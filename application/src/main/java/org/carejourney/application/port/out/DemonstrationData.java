package org.carejourney.application.port.out;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.obligation.ClockSettings;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.shared.FactId;
import org.carejourney.domain.work.Answers;
import org.carejourney.domain.work.Field;

/** The invented council of the demonstration: the same every time it is asked for. */
public interface DemonstrationData {
    /** Writes its returns, one folder a year, and beside them {@code postcodes.csv}. */
    void writeReturns(Path folder);

    /** As {@link #writeReturns(Path)}, for a council of another size, counted in children who were ever in care. */
    void writeReturns(Path folder, int children);

    /** Names and allocations of its children. */
    List<Profile> profiles();

    /**
     * What its people recorded beside the returns: what was due and is done, most of it in time.
     *
     * @param ids numbers for the facts, so that they can speak of each other
     */
    List<Fact> recorded(CareRecord record, ClockSettings settings, LocalDate today, Supplier<FactId> ids);

    /**
     * Its foster households, with all that was recorded of them up to today.
     *
     * @param ids numbers for the facts, so that they can speak of each other
     */
    List<CareRecord> households(LocalDate today, Supplier<FactId> ids);

    /** The meetings of its Board that are in the calendar. */
    List<CareRecord> meetings(LocalDate today, Supplier<FactId> ids);

    /**
     * With which of the households each child lives.
     *
     * @param children in an order of which the outcome depends
     * @param ids numbers for the facts
     */
    Map<ChildId, List<Fact>> fosterHomes(
            List<CareRecord> children, List<CareRecord> households, LocalDate today, Supplier<FactId> ids);

    /**
     * The fields of a form as a worker might answer them.
     *
     * @param mood another one gives other answers
     */
    Answers answers(CareRecord record, List<Field> fields, LocalDate today, long mood);

    /** Its staff. Their sign-in names are those of workers and reviewing officers in the profiles. */
    List<DemoUser> users();

    /** The children whose records are worth showing first. */
    List<Story> stories();

    /** Someone who may sign in to the demonstration, with the password that is told to everyone. */
    record DemoUser(Actor actor, String password) {}

    /** A child whose record is worth showing, and what there is to see. */
    record Story(ChildId child, String name, String whatToSee) {}
}
