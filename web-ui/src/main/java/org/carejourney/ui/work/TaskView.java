package org.carejourney.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.carejourney.application.port.in.AssignWork;
import org.carejourney.application.port.in.RecordAct;
import org.carejourney.application.port.in.ShowChild;
import org.carejourney.application.port.in.ShowHouseholds;
import org.carejourney.application.port.in.ShowInbox;
import org.carejourney.application.port.in.ShowInbox.Item;
import org.carejourney.application.port.in.ShowMeetings;
import org.carejourney.application.port.out.UserDirectory;
import org.carejourney.application.record.RecordedFact;
import org.carejourney.application.work.TaskRef;
import org.carejourney.application.work.WorkItem;
import org.carejourney.application.work.WorkItem.Closed;
import org.carejourney.application.work.WorkItem.How;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.act.ActForm;
import org.carejourney.ui.board.MeetingSummary;
import org.carejourney.ui.child.ChildSummary;
import org.carejourney.ui.fostering.HouseholdSummary;
import org.carejourney.ui.parts.Dates;
import org.carejourney.ui.parts.Pages;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.parts.People;
import org.carejourney.ui.parts.Tone;
import org.carejourney.ui.parts.Words;
import org.carejourney.ui.session.Needs;
import org.carejourney.ui.session.SignedIn;

/** One piece of work: its form beside what is known of the child, the household or the meeting that it is for. */
@Route("work/:item")
@PermitAll
@Needs(Permission.WORK_TASKS)
public class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final ShowInbox inbox;
    private final ShowChild showChild;
    private final ShowHouseholds households;
    private final ShowMeetings meetings;
    private final AssignWork assign;
    private final RecordAct recordAct;
    private final UserDirectory people;
    private final Actor me = SignedIn.me();
    private String title = "My work";

    public TaskView(
            ShowInbox inbox,
            ShowChild showChild,
            ShowHouseholds households,
            ShowMeetings meetings,
            AssignWork assign,
            RecordAct recordAct,
            UserDirectory people) {
        this.households = households;
        this.meetings = meetings;
        this.people = people;
        this.inbox = inbox;
        this.showChild = showChild;
        this.assign = assign;
        this.recordAct = recordAct;
    }

    @Override
    public String getPageTitle() {
        return title + " – CareJourney";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters().getLong("item").flatMap(id -> inbox.find(me, id));
        var known = found.flatMap(item -> known(item.work()));
        if (known.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get(), known.get());
    }

    /** Whom or what the work is for: at a glance, and what was recorded. */
    private record About(Component summary, List<RecordedFact> history) {}

    /** Empty where the person may not see it. */
    private Optional<About> known(WorkItem work) {
        var record = work.journey().child();
        return switch (record.subject()) {
            case CHILD -> showChild.show(me, record).map(child -> new About(ChildSummary.of(child), child.history()));
            case HOUSEHOLD ->
                households
                        .find(me, record)
                        .map(view -> new About(HouseholdSummary.of(view.household(), view.stage()), view.history()));
            case MEETING ->
                meetings.find(me, record).map(view -> new About(MeetingSummary.of(view.meeting()), view.history()));
        };
    }

    private void show(Item item, About about) {
        var work = item.work();
        title = work.task().words() + ", " + work.childName();
        removeAll();
        var back = Parts.link("work", "Back to my work");
        back.addClassName("back");
        add(back, Parts.pageHeader(work.task().words(), "For " + work.childName() + ". " + item.whyFirst() + "."));
        var record = work.journey().child();
        var open = Parts.link(
                Pages.of(record),
                switch (record.subject()) {
                    case CHILD -> "Open the child's page";
                    case HOUSEHOLD -> "Open the household's page";
                    case MEETING -> "Open the meeting";
                });
        var summary = Parts.panel(work.childName(), about.summary(), open);
        summary.addClassName("beside");
        add(Parts.classed(new Div(task(item, about), summary), "two-columns"));
    }

    /** Why the day by which it is to be done is not what it was: the fact that started the clock was put right. */
    private List<Component> moved(WorkItem work, List<RecordedFact> history) {
        var versions = history.stream()
                .filter(version -> version.fact().id().equals(work.journey().trigger()))
                .sorted(Comparator.comparing(RecordedFact::recordedAt))
                .toList();
        var notes = new ArrayList<Component>();
        for (int at = 1; at < versions.size(); at++) {
            var before = versions.get(at - 1).fact().happenedOn();
            var now = versions.get(at);
            if (!before.equals(now.fact().happenedOn())) {
                notes.add(Parts.note(
                        "The dates of this work moved: what started its clock was put right from %s to %s by %s, %s. %s"
                                .formatted(
                                        Dates.day(before),
                                        Dates.day(now.fact().happenedOn()),
                                        People.name(people, now.by()),
                                        Dates.moment(now.recordedAt()),
                                        now.reason())));
            }
        }
        return notes;
    }

    private Component task(Item item, About about) {
        var work = item.work();
        var panel = Parts.panel("What is to be done");
        if (work.closed().isPresent()) {
            panel.add(Parts.note(ended(work.closed().get())));
            return panel;
        }
        int left = item.workingDaysLeft();
        var due = Parts.facts();
        Parts.fact(
                due,
                "Do it by",
                new Div(
                        new Div(Dates.withWeekday(work.by())),
                        Parts.badge(Tone.ofWorkingDays(left), Words.sentence(Words.workingDays(left)))));
        if (!work.due().equals(work.by())) Parts.fact(due, "Last day in time", Dates.day(work.due()));
        Parts.fact(due, "With", with(item));
        panel.add(moved(work, about.history()));
        panel.add(due, Parts.classed(new Paragraph(work.task().rule()), "rule"));
        if (work.assignee().isPresent() && !isMine(item)) {
            var who = item.assigneeName().orElse("A colleague");
            if (!me.may(Permission.ASSIGN_WORK)) {
                panel.add(Parts.note(who + " has this. Ask them, or your manager, to hand it over."));
                return panel;
            }
            panel.add(Parts.note(who + " has this; as a manager you may record it in their place."));
        }
        panel.add(form(work));
        if (work.assignee().isEmpty()) panel.add(claim(item));
        return panel;
    }

    private Component form(WorkItem work) {
        var command = RecordAct.Command.of(
                        work.journey().child(), work.task().act().name())
                .doing(new TaskRef(work.id(), work.version()));
        return recordAct
                .ask(me, command)
                .<Component>map(asked -> new ActForm(recordAct, me, command, asked, this::moveOn))
                .orElseGet(() -> Parts.note("This is recorded by "
                        + work.forRole().words().toLowerCase(Locale.UK) + "; you can see it, not do it."));
    }

    private boolean isMine(Item item) {
        return item.work().assignee().filter(me.user()::equals).isPresent();
    }

    private String with(Item item) {
        return isMine(item) ? "You" : item.assigneeName().orElse("Nobody yet");
    }

    private Component claim(Item item) {
        var ref = new TaskRef(item.work().id(), item.work().version());
        return Parts.button("Claim it for later", () -> {
            switch (assign.claim(me, ref)) {
                case AssignWork.Outcome.Done ignored -> Parts.done("It is yours now.");
                case AssignWork.Outcome.Refused refused ->
                    Parts.refused(refused.refusal().words());
            }
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private String ended(Closed closed) {
        var when = Dates.moment(closed.at());
        return closed.how() == How.DONE
                ? "Done by " + People.name(people, closed.by()) + ", " + when + "."
                : "No longer needed since " + when + ".";
    }

    private void moveOn(String words) {
        Parts.done(words);
        UI.getCurrent().navigate("work");
    }
}
