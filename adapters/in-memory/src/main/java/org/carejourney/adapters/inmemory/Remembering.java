package org.carejourney.adapters.inmemory;

/** Can go back to how it is now. */
interface Remembering {
    /** @return goes back */
    Runnable remember();
}
