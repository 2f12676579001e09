/**
 * Foster households: from the first enquiry over checks, assessment, panel and decision to the yearly reviews of an approval
 * and its end. A household has a record of its own, as a child has (docs/adr/0092).
 */
package org.carejourney.domain.fostering;
