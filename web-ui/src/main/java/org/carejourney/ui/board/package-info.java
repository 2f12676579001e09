/** The Board's report. */
@NullMarked
package org.carejourney.ui.board;

import org.jspecify.annotations.NullMarked;
