/** How a child comes into care, the legal footing on which they are, and how care ends. */
package org.carejourney.domain.entry;
