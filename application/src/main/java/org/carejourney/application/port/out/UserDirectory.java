package org.carejourney.application.port.out;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.access.Actor;

/** The people who work with the product: in the demonstration invented ones, at a council those of its directory. */
public interface UserDirectory {
    /** Someone who works with it now. */
    Optional<Actor> find(String user);

    /** As colleagues read it, also of someone who has left. */
    Optional<String> nameOf(String user);

    List<Actor> all();

    /** The person, if the password is theirs. */
    Optional<Actor> signIn(String user, String password);
}
