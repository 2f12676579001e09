/** The process engine: the only place that knows Camunda. */
@NullMarked
package org.carejourney.workflows;

import org.jspecify.annotations.NullMarked;
