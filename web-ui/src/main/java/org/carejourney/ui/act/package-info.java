/** Forms: what is known, what is asked, and a place for a refusal; made from what the act asks, so that no form is drawn twice. */
@NullMarked
package org.carejourney.ui.act;

import org.jspecify.annotations.NullMarked;
