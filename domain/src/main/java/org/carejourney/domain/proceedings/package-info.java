/**
 * Care proceedings: from the legal planning decision to the final order, their clocks and hearings, what delays them, and
 * that a child stays where placed while they last.
 *
 * @see "Children Act 1989, sections 31 and 32; Family Procedure Rules 2010, Practice Direction 12A"
 */
package org.carejourney.domain.proceedings;
