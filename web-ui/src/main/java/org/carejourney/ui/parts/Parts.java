package org.carejourney.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Arrays;

/** Small things said the same way on every page. */
public final class Parts {
    private static final int LONG_ENOUGH_TO_READ = 6000;

    private Parts() {}

    /** A sign that says nothing which the words beside it do not say. */
    public static Icon icon(VaadinIcon icon) {
        var sign = icon.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        return sign;
    }

    /** A few words in a tone. */
    public static Span badge(Tone tone, String words) {
        var badge = new Span(icon(tone.sign()), new Span(words));
        badge.addClassNames("badge", "badge-" + tone.cssName());
        return badge;
    }

    /** Heading of a page with a line beneath it and what can be done on the right. */
    public static Header pageHeader(String title, String lead, Component... actions) {
        var words = new Div(new H1(title));
        if (!lead.isEmpty()) words.add(classed(new Paragraph(lead), "lead"));
        var header = new Header(words);
        header.addClassName("page-header");
        if (actions.length > 0) header.add(classed(new Div(actions), "actions"));
        return header;
    }

    /** A titled part of a page. */
    public static Section panel(String title, Component... content) {
        var heading = new H2(title);
        var panel = new Section(heading);
        panel.addClassName("panel");
        var id = "h-" + title.toLowerCase(java.util.Locale.UK).replaceAll("[^a-z0-9]+", "-");
        heading.setId(id);
        panel.getElement().setAttribute("aria-labelledby", id);
        panel.add(content);
        return panel;
    }

    /** Nothing is here, and why, and what to do. */
    public static Div empty(String title, String why) {
        var heading = new Paragraph(title);
        heading.addClassName("empty-title");
        var empty = new Div(icon(VaadinIcon.CHECK_CIRCLE_O), heading, new Paragraph(why));
        empty.addClassName("empty");
        return empty;
    }

    /** Something is in the way; read out at once. */
    public static Div alert(String words) {
        var alert = new Div(icon(VaadinIcon.EXCLAMATION_CIRCLE_O), new Span(words));
        alert.addClassName("alert");
        alert.getElement().setAttribute("role", "alert");
        return alert;
    }

    /** Worth knowing, in no hurry. */
    public static Div note(String words) {
        var note = new Div(icon(VaadinIcon.INFO_CIRCLE_O), new Span(words));
        note.addClassName("note");
        return note;
    }

    /** Tells what has just been done. */
    public static void done(String words) {
        var notification = Notification.show(words, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Tells what could not be done. */
    public static void refused(String words) {
        var notification = Notification.show(words, LONG_ENOUGH_TO_READ, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
    }

    /** Brings the keys to the beginning of the page's own content. */
    public static void focusContent() {
        UI.getCurrent().getPage().executeJs("document.getElementById('content').focus({preventScroll: true})");
    }

    /** The one thing to do here. */
    public static Button primary(String words, Runnable act) {
        var button = button(words, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.setDisableOnClick(false);
        return button;
    }

    /** A link to a page of the product. */
    public static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }

    /** Words that belong to a value: as a term and its description. */
    public static DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        return facts;
    }

    public static void fact(DescriptionList facts, String term, Component value) {
        var group = new Div();
        group.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
        facts.getElement().appendChild(group.getElement());
    }

    public static void fact(DescriptionList facts, String term, String value) {
        fact(facts, term, new Span(value));
    }

    /** A known value with where it comes from beneath it. */
    public static Component sourced(String value, String source) {
        return new Div(new Span(value), classed(new Span(source), "source"));
    }

    public static <C extends Component> C classed(C component, String... names) {
        Arrays.stream(names).forEach(component.getElement().getClassList()::add);
        return component;
    }

    /** Puts grey bars where content will be. */
    public static Div loading(String words) {
        var loading = new Div(new Span(words), bar(), bar(), bar());
        loading.addClassName("loading");
        loading.getElement().setAttribute("role", "status");
        return loading;
    }

    private static Div bar() {
        return classed(new Div(), "loading-bar");
    }

    /** Replaces what a part of the page shows. */
    public static void show(HasComponents place, Component... content) {
        place.removeAll();
        place.add(content);
    }
}
