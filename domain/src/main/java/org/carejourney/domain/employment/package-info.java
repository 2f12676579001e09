/**
 * What young people from 16 on do with their days, in care and after it: their activity as it changes, the journey of
 * those who are in no education, employment or training (NEET) or of whom it is not known, and offers for Year 11.
 */
package org.carejourney.domain.employment;
