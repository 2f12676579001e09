/** Figures, and the children behind them. */
@NullMarked
package org.carejourney.ui.performance;

import org.jspecify.annotations.NullMarked;
