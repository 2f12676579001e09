package org.carejourney.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.session.SignedIn;

/** Takes each person to where their day begins: their work, the figures, the Board's report, or what they look after. */
@Route("")
@PermitAll
public class HomeView extends Div implements BeforeEnterObserver {
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = SignedIn.me();
        if (me.may(Permission.WORK_TASKS)) event.forwardTo("work");
        else if (me.may(Permission.OPEN_FIGURES)) event.forwardTo("performance");
        else if (me.may(Permission.SEE_FIGURES)) event.forwardTo("board");
        else if (me.may(Permission.SEE_STAFF)) event.forwardTo("people");
        else event.forwardTo("audit");
    }
}
