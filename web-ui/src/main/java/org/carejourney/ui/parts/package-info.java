/** Pieces that every screen is built from. */
@NullMarked
package org.carejourney.ui.parts;

import org.jspecify.annotations.NullMarked;
