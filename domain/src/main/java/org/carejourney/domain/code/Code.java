package org.carejourney.domain.code;

/** A code of the SSDA903 return, with its meaning in plain words and the collection years in which it may be used. */
public interface Code {
    /** As written in the return. */
    String code();

    String meaning();

    CodeYears years();
}
