/** Where the product is put together and started. */
@NullMarked
package org.carejourney.ui.boot;

import org.jspecify.annotations.NullMarked;
