/** The work that obligations make: which step of a journey is to be done next for a child, by whom and by when. */
package org.carejourney.domain.work;
