/**
 * Meetings of the Corporate Parenting Board and the report to each: the day it speaks of, its figures, check, narrative and
 * signature, how it reaches the Board, what councillors ask, and what becomes of their questions.
 */
package org.carejourney.domain.meeting;
