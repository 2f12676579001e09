package org.carejourney.ui.oversight;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carejourney.application.port.in.ShowStaff;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Who works with the product, as the council's directory says. */
@Route("people")
@PageTitle("People – CareJourney")
@PermitAll
@Needs(Permission.SEE_STAFF)
public class PeopleView extends Div {
    public PeopleView(ShowStaff showStaff) {
        var people = showStaff.all(SignedIn.me());
        add(
                Parts.pageHeader(
                        "People",
                        "Role and team are given in the council's directory, and are the same here within a minute."),
                Parts.panel(
                        Words.count(people.size(), "person", "people"),
                        new DataTable<Actor>("People who work with CareJourney")
                                .text("Name", Actor::name)
                                .text("Signs in as", Actor::user)
                                .text("Role", person -> person.role().words())
                                .text("Team", Actor::team)
                                .of(people)));
    }
}
