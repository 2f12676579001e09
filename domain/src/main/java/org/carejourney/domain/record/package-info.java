/**
 * One child's record: the facts that were recorded, and what follows from them alone (periods of care, placement
 * spells, the episode in force on a day). Facts are added and superseded, never erased.
 */
package org.carejourney.domain.record;
