package org.carejourney.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.carejourney.ui.parts.Parts;

/** Answers alike for a page that is not there and for one that the person may not see. */
@ParentLayout(Frame.class)
@PageTitle("No such page – CareJourney")
@AnonymousAllowed
public class NotFoundView extends Div implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> problem) {
        removeAll();
        add(
                Parts.pageHeader("There is no such page", "Or it is not open to you."),
                Parts.link("", "Go to your first page"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
