/** What the service decides where the law leaves it free. */
@NullMarked
package org.carejourney.ui.practice;

import org.jspecify.annotations.NullMarked;
