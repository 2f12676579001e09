package org.carejourney.application.port.out;

import java.util.List;
import org.carejourney.domain.access.Actor;

/** Where the council says who works for it: those who may sign in now, each with role and team. */
public interface StaffSource {
    /** @throws RuntimeException where the source does not answer; nobody has left because of that */
    List<Actor> present();
}
