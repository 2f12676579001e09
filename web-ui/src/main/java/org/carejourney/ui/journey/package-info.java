/** What every record's page shows alike: the work under way on its diagram, the history, and what may be recorded. */
@NullMarked
package org.carejourney.ui.journey;

import org.jspecify.annotations.NullMarked;
