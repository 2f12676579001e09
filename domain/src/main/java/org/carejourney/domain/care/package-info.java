/** What may be done to a child's record of care, and what is refused with a reason. */
package org.carejourney.domain.care;
