/** Who works with the product, and who saw and did what. */
@NullMarked
package org.carejourney.ui.oversight;

import org.jspecify.annotations.NullMarked;
