/** Whether a child may be placed there: with a relative or friend, outside the area, in the years before examinations. */
package org.carejourney.domain.placing;
