package org.carejourney.ui.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Stream;
import org.carejourney.application.port.in.FindChildren;
import org.carejourney.application.record.Profile;
import org.carejourney.domain.access.Actor;
import org.carejourney.ui.parts.Parts;

/** Finds a child by part of a name or number, from anywhere; choosing one opens the child's page. */
class ChildSearch extends Div {
    ChildSearch(Actor me, FindChildren findChildren) {
        addClassName("child-search");
        var search = new ComboBox<Profile>();
        search.setAriaLabel("Find a child by name or number");
        search.setPlaceholder("Find a child");
        search.setPrefixComponent(Parts.icon(VaadinIcon.SEARCH));
        search.setItemLabelGenerator(Profile::name);
        search.setRenderer(new ComponentRenderer<>(ChildSearch::line));
        search.setPageSize(50);
        search.setItems(query -> {
            var words = query.getFilter().orElse("");
            var found = words.isBlank() ? Stream.<Profile>empty() : findChildren.find(me, words).stream();
            return found.skip(query.getOffset()).limit(query.getLimit());
        });
        search.addValueChangeListener(chosen -> {
            if (!chosen.isFromClient() || chosen.getValue() == null) return;
            var child = chosen.getValue().child();
            search.clear();
            getUI().ifPresent(ui -> ui.navigate("child/" + child));
        });
        add(search);
    }

    private static Div line(Profile profile) {
        return Parts.classed(
                new Div(
                        Parts.classed(new Span(profile.name()), "person-name"),
                        Parts.classed(new Span(profile.child().value()), "person-role")),
                "found-child");
    }
}
