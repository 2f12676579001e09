/** Changes to a child's record and their history. */
@NullMarked
package org.carejourney.application.record;

import org.jspecify.annotations.NullMarked;
