/** Visits to children in care: how often they are due and why, what was seen, and who signs. */
package org.carejourney.domain.visit;
