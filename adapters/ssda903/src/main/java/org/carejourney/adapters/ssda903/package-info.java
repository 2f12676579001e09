/** SSDA903 returns: read kindly, checked cell by cell, and written. */
@NullMarked
package org.carejourney.adapters.ssda903;

import org.jspecify.annotations.NullMarked;
