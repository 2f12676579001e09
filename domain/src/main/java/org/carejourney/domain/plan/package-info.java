/** The plans that every child in care has: the placement plan and the care plan, and who is told that a placement begins. */
package org.carejourney.domain.plan;
