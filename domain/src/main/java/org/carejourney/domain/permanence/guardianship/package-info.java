/** Special guardianship: notice, the council's report, support, and the order. */
package org.carejourney.domain.permanence.guardianship;
