/** My work: what there is to do, and the form of each step. */
@NullMarked
package org.carejourney.ui.work;

import org.jspecify.annotations.NullMarked;
