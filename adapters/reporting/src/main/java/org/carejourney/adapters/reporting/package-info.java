/** Reports as files: JSON and CSV for analysts, HTML and tagged PDF for people who decide. */
@NullMarked
package org.carejourney.adapters.reporting;

import org.jspecify.annotations.NullMarked;
