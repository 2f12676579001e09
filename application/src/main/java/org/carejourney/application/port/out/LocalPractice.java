package org.carejourney.application.port.out;

import java.util.List;
import org.carejourney.application.practice.Chosen;

/** Everything that the service decided where the law leaves it free. */
public interface LocalPractice {
    /** In the order in which it was decided. */
    List<Chosen> all();

    void add(Chosen decision);

    /** Until the transaction ends nobody else decides. */
    void lock();
}
