package org.carejourney.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.ArrayList;
import java.util.List;
import org.carejourney.application.port.in.FindChildren;
import org.carejourney.application.port.in.MoveClock;
import org.carejourney.application.port.out.BusinessClock;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;
import org.carejourney.ui.parts.Parts;
import org.carejourney.ui.session.SignedIn;
import org.jspecify.annotations.Nullable;

/** What stands round every page: the day, who is signed in, where one can go, and the search for a child. */
@Layout
@AnonymousAllowed
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {
    private final AuthenticationContext session;
    private final Main content = new Main();
    private final List<Anchor> links = new ArrayList<>();
    private boolean firstPage = true;

    public Frame(BusinessClock clock, MoveClock moveClock, FindChildren findChildren, AuthenticationContext session) {
        this.session = session;
        addClassName("frame");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        var skip = new Anchor("#content", "Skip to the content");
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        add(skip);
        SignedIn.person().ifPresentOrElse(me -> addAll(me, clock, moveClock, findChildren), () -> add(content));
    }

    private void addAll(Actor me, BusinessClock clock, MoveClock moveClock, FindChildren findChildren) {
        var top = new Header(brand());
        top.addClassName("top");
        if (me.may(Permission.SEE_CHILDREN)) top.add(new ChildSearch(me, findChildren));
        top.add(account(me));
        add(top, new DayBanner(me, clock, moveClock), menu(me), content);
    }

    private static Component brand() {
        var home = Parts.link("", "");
        home.add(Parts.classed(new Span("CareJourney"), "brand-name"));
        home.addClassName("brand");
        return home;
    }

    private Component account(Actor me) {
        var who = new Div(
                Parts.classed(new Span(me.name()), "person-name"),
                Parts.classed(new Span(me.role().words()), "person-role"));
        var out = new NativeButton("Sign out", click -> session.logout());
        out.addClassName("quiet-button");
        return Parts.classed(new Div(who, out), "account");
    }

    private Nav menu(Actor me) {
        var list = new UnorderedList();
        entry(list, me, Permission.WORK_TASKS, "work", "My work", VaadinIcon.TASKS);
        entry(list, me, Permission.REGISTER_CHILDREN, "new-child", "New child", VaadinIcon.PLUS_CIRCLE_O);
        entry(list, me, Permission.SEE_HOUSEHOLDS, "fostering", "Fostering", VaadinIcon.HOME_O);
        entry(list, me, Permission.OPEN_FIGURES, "performance", "Performance", VaadinIcon.CHART_LINE);
        if (!me.may(Permission.OPEN_FIGURES))
            entry(list, me, Permission.SEE_FIGURES, "performance", "Performance", VaadinIcon.CHART_LINE);
        entry(list, me, Permission.SEE_FIGURES, "board", "Board report", VaadinIcon.FILE_TEXT_O);
        entry(list, me, Permission.IMPORT_RETURNS, "imports", "Imports", VaadinIcon.UPLOAD_ALT);
        entry(list, me, Permission.SET_PRACTICE, "practice", "Local practice", VaadinIcon.SLIDERS);
        entry(list, me, Permission.SEE_STAFF, "people", "People", VaadinIcon.USERS);
        entry(list, me, Permission.SEE_AUDIT, "audit", "Audit trail", VaadinIcon.EYE);
        var menu = new Nav(list);
        menu.getElement().setAttribute("aria-label", "Main");
        menu.addClassName("menu");
        return menu;
    }

    private void entry(
            UnorderedList list, Actor me, Permission permission, String address, String words, VaadinIcon icon) {
        if (!me.may(permission)) return;
        var link = Parts.link(address, "");
        link.add(Parts.icon(icon), new Span(words));
        links.add(link);
        list.add(new ListItem(link));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement page) {
        content.getElement().removeAllChildren();
        if (page != null) content.getElement().appendChild(page.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var first = event.getLocation().getFirstSegment();
        for (var link : links) {
            if (link.getHref().equals(first)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        }
        if (!firstPage) {
            getElement().executeJs("window.scrollTo(0, 0); $0.focus({preventScroll: true})", content.getElement());
        }
        firstPage = false;
    }
}
