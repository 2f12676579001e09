/** What follows from a review: actions agreed, the check at mid-point, and a reviewing officer's concern until it is resolved. */
@NullMarked
package org.carejourney.domain.followup;

import org.jspecify.annotations.NullMarked;
