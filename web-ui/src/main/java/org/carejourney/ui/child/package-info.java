/** A child's page, and what may be recorded on it. */
@NullMarked
package org.carejourney.ui.child;

import org.jspecify.annotations.NullMarked;
