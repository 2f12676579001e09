package org.carejourney.ui.session;

import org.carejourney.domain.access.Actor;

/** Someone who signed in, however they did. */
public interface Known {
    Actor actor();
}
