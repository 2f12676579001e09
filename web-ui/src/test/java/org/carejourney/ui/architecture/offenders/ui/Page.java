package org.carejourney.ui.architecture.offenders.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;

@Route("offender")
final class Page extends Main {
    private static final long serialVersionUID = 1;
}
