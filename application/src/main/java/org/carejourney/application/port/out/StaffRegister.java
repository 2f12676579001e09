package org.carejourney.application.port.out;

import java.time.Instant;
import java.util.List;
import org.carejourney.domain.access.Actor;

/** Who works for the council, and who did: nobody is ever struck out, so that history keeps their names. */
public interface StaffRegister {
    /** Those who work for it now. */
    List<Actor> present();

    /** Takes in someone new, someone who is back, or a new name, role or team. */
    void enter(Actor person, Instant at);

    void leave(String user, Instant at);
}
