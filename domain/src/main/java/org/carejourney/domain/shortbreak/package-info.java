/** Series of short breaks: agreed, booked, taken, and what it means when they pass the limits of the regulations. */
package org.carejourney.domain.shortbreak;
