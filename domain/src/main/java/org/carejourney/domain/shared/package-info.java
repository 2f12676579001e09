/** Small types that every part of the domain uses. */
package org.carejourney.domain.shared;
