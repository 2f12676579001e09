package org.carejourney.ui.oversight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carejourney.application.port.in.ShowAudit;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Who saw and did what, the latest first; of one person or about one child, where asked. */
@Route("audit")
@PageTitle("Audit trail – CareJourney")
@PermitAll
@Needs(Permission.SEE_AUDIT)
public class AuditView extends Div {
    private static final int SIZE = 200;

    private final ShowAudit showAudit;
    private final Actor me = SignedIn.me();
    private final TextField user = new TextField("Signs in as");
    private final TextField child = new TextField("Child's number");
    private final Div list = new Div();

    public AuditView(ShowAudit showAudit) {
        this.showAudit = showAudit;
        for (var field : new TextField[] {user, child}) {
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.addValueChangeListener(change -> fill());
        }
        list.getElement().setAttribute("aria-live", "polite");
        add(
                Parts.pageHeader(
                        "Audit trail",
                        "Who saw and did what, and what they were refused. Entries are only ever added."),
                Parts.classed(new Div(user, child), "filters"),
                list);
        fill();
    }

    private void fill() {
        list.removeAll();
        var lines = showAudit.latest(me, user.getValue(), child.getValue(), SIZE);
        if (lines.isEmpty()) {
            list.add(Parts.empty("Nothing found", "Nobody of that name did anything, or nothing with that child."));
            return;
        }
        list.add(Parts.panel(
                lines.size() == SIZE ? "The latest " + SIZE : "All there is",
                new DataTable<ShowAudit.Line>("The latest entries")
                        .text("When", line -> Dates.moment(line.at()))
                        .text("Who", ShowAudit.Line::who)
                        .text("Signs in as", ShowAudit.Line::user)
                        .text("What", ShowAudit.Line::what)
                        .text("About", ShowAudit.Line::child)
                        .text("Outcome", ShowAudit.Line::outcome)
                        .of(lines)));
    }
}
