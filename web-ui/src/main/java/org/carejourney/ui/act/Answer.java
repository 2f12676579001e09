package org.carejourney.ui.act;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import java.util.function.Supplier;

/** Where a person answers one question: what is seen, and what it says as text; empty text where it is left open. */
record Answer(Component seen, HasValidation marked, Supplier<String> text) {}
