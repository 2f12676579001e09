/** The frame round every page, and where a person lands. */
@NullMarked
package org.carejourney.ui.shell;

import org.jspecify.annotations.NullMarked;
