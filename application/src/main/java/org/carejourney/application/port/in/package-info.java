/** What people and programs can do with CareJourney: one interface for each use. */
@NullMarked
package org.carejourney.application.port.in;

import org.jspecify.annotations.NullMarked;
