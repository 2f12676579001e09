/** What the Corporate Parenting Board may read: figures, and no number so small that it points at a child. */
package org.carejourney.domain.board;
