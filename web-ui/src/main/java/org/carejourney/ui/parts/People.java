package org.carejourney.ui.parts;

import org.carejourney.application.port.out.UserDirectory;

/** Names of those who did something, as colleagues read them. */
public final class People {
    private People() {}

    /** The product's own doings bear its name; who is no longer in the directory keeps the sign-in name. */
    public static String name(UserDirectory directory, String user) {
        if (user.startsWith("system:")) return "CareJourney";
        return directory.nameOf(user).orElse(user);
    }
}
