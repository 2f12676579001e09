package org.carejourney.application.service;

import org.carejourney.domain.access.Permission;

/** Someone tried what their role does not allow; the screens never offer it, so this is a mistake or an attack. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAllowed(String user, Permission permission) {
        super("%s may not: %s".formatted(user, permission));
    }
}
