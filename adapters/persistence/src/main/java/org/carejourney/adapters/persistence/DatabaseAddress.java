package org.carejourney.adapters.persistence;

/** Where the database is and how to sign in to it. */
record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
