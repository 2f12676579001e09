/** The code lists of the SSDA903 return, typed, each code with the collection years in which it may be used. */
package org.carejourney.domain.code;
