/** PostgreSQL: the one database, and the out-ports kept in it. */
@NullMarked
package org.carejourney.adapters.persistence;

import org.jspecify.annotations.NullMarked;
