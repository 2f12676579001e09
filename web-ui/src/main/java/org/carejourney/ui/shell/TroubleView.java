package org.carejourney.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.carejourney.ui.parts.Parts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that something went wrong without saying what it holds; the log has the rest. */
@ParentLayout(Frame.class)
@PageTitle("Something went wrong – CareJourney")
@AnonymousAllowed
public class TroubleView extends Div implements HasErrorParameter<RuntimeException> {
    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuntimeException> problem) {
        LOG.error("A page could not be shown: {}", event.getLocation().getPath(), problem.getException());
        removeAll();
        add(
                Parts.pageHeader("This page could not be shown", "Nothing you recorded is lost."),
                Parts.alert("Try again in a moment. If it stays so, tell support what you were doing."),
                Parts.link("", "Go to your first page"));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
