/**
 * Every performance figure: what it counts, why, and for each child the finding and the dates that decided it. A figure is
 * the sum of its findings, so it always opens a list of children as long as itself.
 */
package org.carejourney.domain.indicator;
