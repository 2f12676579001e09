/**
 * A second reading of the law's clocks, written from its text and apart from the product: days are numbers, months and
 * working days are counted off one by one, and bank holidays come out of rules. Where the two readings differ, one is wrong.
 */
package org.carejourney.domain.clocktable;
