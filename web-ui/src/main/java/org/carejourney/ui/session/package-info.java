/** Who is signed in, and what they may see. */
@NullMarked
package org.carejourney.ui.session;

import org.jspecify.annotations.NullMarked;
