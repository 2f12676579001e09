/** What every journey of care has to say of itself, and the list of all of them: a new journey is added here. */
package org.carejourney.domain.journey;
