/** Computed figures, as screens, files and the Board's report take them. */
@NullMarked
package org.carejourney.application.report;

import org.jspecify.annotations.NullMarked;
