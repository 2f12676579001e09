/** Foster households: the list, and each household's page. */
@NullMarked
package org.carejourney.ui.fostering;

import org.jspecify.annotations.NullMarked;
