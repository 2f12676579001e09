/** What follows from a review: actions agreed, the check at mid-point, and a reviewing officer's concern until it is resolved. */
package org.carejourney.domain.followup;
