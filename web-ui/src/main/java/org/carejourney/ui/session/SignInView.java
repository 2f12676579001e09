package org.carejourney.ui.session;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.port.out.CouncilSignIn;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.domain.access.Actor;
import org.carejourney.ui.parts.Parts;
import org.springframework.beans.factory.ObjectProvider;

/** Where a person says who they are; in the demonstration, one click fills in an invented colleague. */
@Route(value = "sign-in", autoLayout = false)
@PageTitle("Sign in – CareJourney")
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver {
    /** What everyone in the demonstration signs in with. */
    private static final String DEMONSTRATION_PASSWORD = "demo";

    private final Input user = field("username", "text", "username");
    private final Input password = field("password", "password", "current-password");
    private final NativeButton send = new NativeButton("Sign in");
    private final Div trouble = new Div();
    private final Optional<CouncilSignIn> council;

    public SignInView(UserDirectory directory, BusinessClock clock, ObjectProvider<CouncilSignIn> council) {
        addClassName("sign-in");
        var brand = new Paragraph(Parts.classed(new Span("CareJourney"), "brand-name"));
        brand.addClassName("brand");
        this.council = Optional.ofNullable(council.getIfAvailable());
        boolean hasPasswords = this.council.isEmpty();
        var card = new Div(
                brand,
                new H1("Sign in"),
                new Paragraph("Reviews, records and figures for children in care."),
                trouble,
                hasPasswords ? form() : throughTheCouncil());
        card.addClassName("sign-in-card");
        add(card);
        if (clock.isDemonstration()) add(hasPasswords ? demonstration(directory) : demonstrationThroughTheCouncil());
    }

    private static Input field(String name, String type, String complete) {
        var input = new Input();
        input.setId(name);
        input.setType(type);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", complete)
                .setAttribute("required", true)
                .setAttribute("autocapitalize", "none")
                .setAttribute("spellcheck", "false");
        return input;
    }

    private Component form() {
        send.getElement().setAttribute("type", "submit");
        send.addClassName("main-button");
        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", "sign-in");
        form.appendChild(
                labelled("Name for signing in", user).getElement(),
                labelled("Password", password).getElement(),
                send.getElement());
        var frame = new Div();
        frame.getElement().appendChild(form);
        return frame;
    }

    private static Component throughTheCouncil() {
        var go = new Anchor("oauth2/authorization/keycloak", "Sign in with your council account");
        go.setRouterIgnore(true);
        go.addClassName("main-button");
        return new Div(go);
    }

    private static Component demonstrationThroughTheCouncil() {
        var words = new Section(
                new H2("Demonstration"),
                new Paragraph("All children and staff are invented. Who there is, and the secrets of their second"
                        + " factors, is in docs/demonstration.md; everyone's password is \"" + DEMONSTRATION_PASSWORD
                        + "\", as for casey.worker."));
        words.addClassName("demo-people");
        return words;
    }

    private static Div labelled(String words, Input input) {
        var label = new NativeLabel(words);
        label.setFor(input);
        return Parts.classed(new Div(label, input), "plain-field");
    }

    private Component demonstration(UserDirectory directory) {
        var people = new UnorderedList();
        for (var person : directory.all()) {
            people.add(new ListItem(fillIn(person)));
        }
        var list = new Section(
                new H2("Demonstration"),
                new Paragraph("All children and staff are invented. Choose a colleague to fill in the form,"
                        + " then press Sign in. Everyone's password is \"" + DEMONSTRATION_PASSWORD + "\"."),
                people);
        list.addClassName("demo-people");
        return list;
    }

    private NativeButton fillIn(Actor person) {
        var team = person.team().isEmpty() ? "" : ", " + person.team();
        var choose = new NativeButton("", click -> {
            user.setValue(person.user());
            password.setValue(DEMONSTRATION_PASSWORD);
            send.focus();
        });
        choose.add(
                Parts.classed(new Span(person.name()), "person-name"),
                Parts.classed(new Span(person.role().words() + team), "person-role"));
        choose.addClassName("person");
        return choose;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trouble.removeAll();
        if (council.isPresent()) {
            problem(event).ifPresent(problem -> trouble.add(Parts.alert(problem.words())));
            return;
        }
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error"))
            trouble.add(Parts.alert("We could not sign you in. Check name and password;"
                    + " after six attempts, wait a minute before the next."));
    }

    private Optional<SignInProblem> problem(BeforeEnterEvent event) {
        if (council.filter(CouncilSignIn::isReachable).isEmpty()) return Optional.of(SignInProblem.UNREACHABLE);
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("problem")
                .flatMap(SignInProblem::of)
                .filter(problem -> problem != SignInProblem.UNREACHABLE);
    }
}
