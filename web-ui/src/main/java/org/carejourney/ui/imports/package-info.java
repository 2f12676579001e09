/** Taking returns in. */
@NullMarked
package org.carejourney.ui.imports;

import org.jspecify.annotations.NullMarked;
