/**
 * Education of children in care: their year group, whether they have a school place, and the personal education plan (PEP)
 * of each term.
 */
package org.carejourney.domain.education;
