@NullMarked
package org.carejourney.adapters.demo;

import org.jspecify.annotations.NullMarked;
