package org.carejourney.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.carejourney.application.port.in.RecordAct.Asked;
import org.carejourney.application.port.in.RegisterChild;
import org.carejourney.application.port.in.RegisterChild.Alike;
import org.carejourney.application.port.in.RegisterChild.Command;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.shared.ChildId;
import org.carejourney.domain.work.Answers;
import org.carejourney.ui.act.ActForm;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** Puts a child on the record; first shows those who may be the same. */
@Route("new-child")
@PageTitle("New child – CareJourney")
@PermitAll
@Needs(Permission.REGISTER_CHILDREN)
public class NewChildView extends Div {
    private final RegisterChild registerChild;
    private final Actor me = SignedIn.me();
    private final Div alike = new Div();

    public NewChildView(RegisterChild registerChild) {
        this.registerChild = registerChild;
        var form = registerChild.ask(me);
        var asked = new Asked("New child", form.question(), List.of(), form.fields(), form.act(), Optional.empty());
        alike.getElement().setAttribute("role", "status");
        add(
                Parts.pageHeader("New child", "For a child whom no return has told of yet. Look for the child first."),
                Parts.panel("Who the child is", new ActForm(asked, answers -> register(Command.of(answers))), alike));
    }

    private Optional<String> register(Command command) {
        alike.removeAll();
        return switch (registerChild.register(me, command)) {
            case RegisterChild.Outcome.Registered(var child) -> open(child);
            case RegisterChild.Outcome.IsItOneOfThese(var children) -> show(children, command.answers());
            case RegisterChild.Outcome.Refused(var why) -> Optional.of(why.words());
        };
    }

    private static Optional<String> open(ChildId child) {
        Parts.done("Registered under the number " + child + ". Record the coming into care next.");
        UI.getCurrent().navigate("child/" + child);
        return Optional.empty();
    }

    private Optional<String> show(List<Alike> children, Answers answers) {
        alike.add(
                Parts.classed(new Paragraph("Is it one of these?"), "question"),
                new DataTable<Alike>("Children on the record who may be the same")
                        .shown("Name", NewChildView::name)
                        .text("Number", one -> one.child().value())
                        .text("Born", one -> one.born().map(Dates::day).orElse("Not known"))
                        .text("Team", one -> one.team().isEmpty() ? "None" : one.team())
                        .text("What is alike", Alike::why)
                        .of(children),
                Parts.classed(
                        new Div(Parts.primary(
                                "None of these: register the child",
                                () -> register(Command.of(answers).butNot(children))
                                        .ifPresent(why -> alike.add(Parts.alert(why))))),
                        "form-acts"));
        return Optional.empty();
    }

    /** Another team's child is named, and asked after there. */
    private static Component name(Alike one) {
        return one.mayOpen() ? Parts.link("child/" + one.child(), one.name()) : new Span(one.name());
    }
}
