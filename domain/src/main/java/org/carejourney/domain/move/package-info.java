/** How a child moves from one placement to another: what comes before, what follows, and what turns out to be no move. */
package org.carejourney.domain.move;
