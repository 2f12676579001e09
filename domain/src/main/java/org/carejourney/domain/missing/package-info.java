/**
 * Children who go missing from care: who is told, when people meet about it, how the child comes back, and the talk with
 * someone independent that follows every return.
 */
package org.carejourney.domain.missing;
