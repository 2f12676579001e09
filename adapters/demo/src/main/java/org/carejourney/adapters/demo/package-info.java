/** An invented council: its children, their returns and its staff, made up anew from a seed and always the same. */
@NullMarked
package org.carejourney.adapters.demo;

import org.jspecify.annotations.NullMarked;
