/** The mechanism of obligations: what started a clock, when it runs out, what met it, where it stands. */
package org.carejourney.domain.obligation;
