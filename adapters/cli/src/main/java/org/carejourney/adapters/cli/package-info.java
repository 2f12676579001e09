/** Commands for analysts and operators. */
@NullMarked
package org.carejourney.adapters.cli;

import org.jspecify.annotations.NullMarked;
