/** What an SSDA903 return brings, and what is wrong with it. */
@NullMarked
package org.carejourney.application.returns;

import org.jspecify.annotations.NullMarked;
