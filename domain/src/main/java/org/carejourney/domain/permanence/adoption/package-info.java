/** Adoption from the review that plans it to the order: the decision, the court, the match, the placing, the hearings. */
package org.carejourney.domain.permanence.adoption;
