/** Reviews of a child's case: when they are due, and what their work is. */
package org.carejourney.domain.review;
