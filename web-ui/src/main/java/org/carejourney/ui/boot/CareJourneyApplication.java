package org.carejourney.ui.boot;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.lumo.Lumo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product: its screens, or one command and out. */
@SpringBootApplication
@EnableVaadin("org.carejourney.ui")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/carejourney.css")
@Push
public class CareJourneyApplication implements AppShellConfigurator {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(CareJourneyApplication.class);
    private static final int USAGE = 2;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("icon", "images/carejourney.svg");
    }

    public static void main(String... arguments) {
        try {
            var invocation = Invocation.of(arguments);
            invocation.settings().forEach(System::setProperty);
            if (invocation.serves()) {
                var context = SpringApplication.run(CareJourneyApplication.class);
                LOG.info(
                        "CareJourney is ready at http://localhost:{}",
                        context.getEnvironment().getProperty("local.server.port"));
            } else {
                System.exit(CommandRun.of(invocation.command()));
            }
        } catch (Invocation.UsageError mistake) {
            System.err.println(mistake.getMessage());
            System.exit(USAGE);
        }
    }
}
