package org.carejourney.ui.fostering;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.carejourney.application.port.in.RegisterHousehold;
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.port.in.ShowHouseholds.Line;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.application.work.WorkItem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.domain.calendar.WorkingCalendar;
import org.carejourney.domain.fostering.FosterStage;
import org.carejourney.domain.fostering.SkillsLevel;
import org.carejourney.ui.act.ActForm;
import org.carejourney.ui.parts.DataTable;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Pages;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** All foster households: those under way first, by what is to be done soonest, then by name. */
@Route("fostering")
@PageTitle("Fostering – CareJourney")
@PermitAll
@Needs(Permission.SEE_HOUSEHOLDS)
public class HouseholdsView extends Div implements BeforeEnterObserver {
    private static final int PAGE = 50;
    private static final Comparator<Line> SOONEST_FIRST = Comparator.comparing(
                    (Line line) -> line.next().map(WorkItem::by).orElse(LocalDate.MAX))
            .thenComparing(line -> line.household().name());

    private enum Scheme {
        FAMILY_VALUES("Family Values"),
        OTHER("Otherwise");

        private final String words;

        Scheme(String words) {
            this.words = words;
        }
    }

    private final ShowHouseholds households;
    private final RegisterHousehold register;
    private final BusinessClock clock;
    private final Actor me = SignedIn.me();
    private final Select<FosterStage> stage = new Select<>();
    private final Select<Scheme> scheme = new Select<>();
    private final Checkbox free = new Checkbox("A place is free");
    private final TextField name = new TextField();
    private final Div list = new Div();

    public HouseholdsView(ShowHouseholds households, RegisterHousehold register, BusinessClock clock) {
        this.households = households;
        this.register = register;
        this.clock = clock;
        list.getElement().setAttribute("aria-live", "polite");
        add(
                Parts.pageHeader(
                        "Fostering",
                        "Households that ask, apply and foster. What is to be done soonest comes first.",
                        Parts.primary("New enquiry", this::enquire)),
                filters(),
                list);
    }

    private Div filters() {
        stage.setLabel("Stage");
        stage.setItems(FosterStage.values());
        stage.setItemLabelGenerator(one -> one == null ? "Every stage" : one.words());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("Every stage");
        stage.addValueChangeListener(change -> fill(PAGE));
        scheme.setLabel("Came through");
        scheme.setItems(Scheme.values());
        scheme.setItemLabelGenerator(one -> one == null ? "Any way" : one.words);
        scheme.setEmptySelectionAllowed(true);
        scheme.setEmptySelectionCaption("Any way");
        scheme.addValueChangeListener(change -> fill(PAGE));
        free.addValueChangeListener(change -> fill(PAGE));
        name.setLabel("Household");
        name.setPlaceholder("Name");
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> fill(PAGE));
        return Parts.classed(new Div(stage, scheme, name, free), "filters");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter("stage");
        stage.setValue(asked.flatMap(HouseholdsView::stage).orElse(null));
        fill(PAGE);
    }

    private static Optional<FosterStage> stage(String called) {
        return Stream.of(FosterStage.values())
                .filter(one -> one.name().equalsIgnoreCase(called))
                .findFirst();
    }

    private void fill(int many) {
        var found = households.all(me).stream()
                .filter(this::isAskedFor)
                .sorted(SOONEST_FIRST)
                .toList();
        list.removeAll();
        if (found.isEmpty()) {
            list.add(Parts.empty("No household", "None is like that. Choose otherwise, or record a new enquiry."));
            return;
        }
        list.add(table(found.stream().limit(many).toList(), found.size()));
        if (found.size() > many)
            list.add(Parts.classed(
                    new Div(Parts.button("Show all " + Words.number(found.size()), () -> fill(Integer.MAX_VALUE))),
                    "more"));
    }

    private boolean isAskedFor(Line line) {
        var familyValues = Optional.ofNullable(scheme.getValue()).map(Scheme.FAMILY_VALUES::equals);
        return Optional.ofNullable(stage.getValue())
                        .filter(asked -> asked != line.stage())
                        .isEmpty()
                && familyValues
                        .filter(asked -> asked != line.household().isThroughFamilyValues())
                        .isEmpty()
                && (!free.getValue()
                        || line.freePlaces().filter(places -> places > 0).isPresent())
                && line.household()
                        .name()
                        .toLowerCase(Locale.UK)
                        .contains(name.getValue().strip().toLowerCase(Locale.UK));
    }

    private Component table(List<Line> lines, int all) {
        return new DataTable<Line>(Words.count(all, "household", "households"))
                .shown(
                        "Household",
                        line -> Parts.link(
                                Pages.of(line.household().id()),
                                line.household().name()))
                .shown("Stage", line -> HouseholdSummary.badge(line.stage()))
                .text(
                        "Asked",
                        line -> line.household()
                                .enquiry()
                                .map(asked -> Dates.day(asked.on()))
                                .orElse(""))
                .text(
                        "Free places",
                        line -> line.freePlaces().map(String::valueOf).orElse("–"))
                .text(
                        "Skills",
                        line -> line.household()
                                .skills()
                                .map(SkillsLevel::words)
                                .orElse("–"))
                .text("Family Values", line -> line.household().isThroughFamilyValues() ? "Yes" : "No")
                .shown("Next step", this::next)
                .of(lines);
    }

    private Component next(Line line) {
        return line.next().<Component>map(this::step).orElseGet(() -> new Span("None now"));
    }

    private Component step(WorkItem item) {
        int left = WorkingCalendar.england().between(clock.today(), item.by());
        var by = left < 0
                ? Parts.badge(Tone.BAD, Words.sentence(Words.workingDays(left)))
                : Parts.classed(new Span("by " + Dates.day(item.by())), "source");
        var open = Parts.link("work/" + item.id(), item.task().words());
        open.getElement().setAttribute("aria-label", item.task().words() + " for " + item.childName());
        return new Div(new Div(open), by);
    }

    private void enquire() {
        var asked = register.ask(me);
        var dialog = new Dialog(asked.title());
        dialog.setWidth("min(560px, 94vw)");
        dialog.add(new ActForm(asked, answers -> switch (register.register(me, answers)) {
            case RegisterHousehold.Outcome.Registered(var household) -> {
                dialog.close();
                Parts.done("The enquiry is recorded.");
                UI.getCurrent().navigate(Pages.of(household));
                yield Optional.empty();
            }
            case RegisterHousehold.Outcome.Refused(var why) -> Optional.of(why.words());
        }));
        dialog.getFooter().add(Parts.button("Cancel", dialog::close));
        dialog.open();
    }
}
