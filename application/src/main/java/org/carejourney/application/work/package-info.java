/** The language shared by obligations, BPMN and the inbox. */
@NullMarked
package org.carejourney.application.work;

import org.jspecify.annotations.NullMarked;
