/** What the application needs from the world. */
@NullMarked
package org.carejourney.application.port.out;

import org.jspecify.annotations.NullMarked;
