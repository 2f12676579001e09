/**
 * A lasting home for every child: the permanence plan, the meetings that track it, and long-term fostering. Adoption and
 * special guardianship have packages of their own below.
 */
package org.carejourney.domain.permanence;
