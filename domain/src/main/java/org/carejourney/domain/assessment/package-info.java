/** The assessment of a child's needs, kept up to date: what calls for it, its steps, and who takes part. */
package org.carejourney.domain.assessment;
