/** The out-ports in memory, for tests: the same contract tests run on them and on PostgreSQL, so that they cannot lie. */
@NullMarked
package org.carejourney.adapters.inmemory;

import org.jspecify.annotations.NullMarked;
