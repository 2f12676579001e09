package org.carejourney.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

/** The first page. */
@Route("")
@PageTitle("CareJourney")
public class HomeView extends Main {

    private static final long serialVersionUID = 1;

    HomeView() {
        add(new H1("CareJourney"));
    }
}
