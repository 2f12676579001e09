/** Working days, ages and periods: everything that turns one date into another. */
package org.carejourney.domain.calendar;
