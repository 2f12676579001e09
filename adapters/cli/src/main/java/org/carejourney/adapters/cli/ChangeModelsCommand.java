package org.carejourney.adapters.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.carejourney.application.port.in.ChangeModels;
import org.carejourney.application.work.ModelChange;
import org.carejourney.domain.access.Actor;
import org.springframework.beans.factory.ObjectProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Journeys under way on older versions of their models: what would happen, and then doing it. */
@Command(
        name = "change-models",
        description = {
            "Shows which journeys under way run on an older version of their model and what would become of them on the newest.",
            "With --do it moves them; days stay as they are, and nothing is lost."
        },
        sortOptions = false)
final class ChangeModelsCommand implements Callable<Integer> {
    private static final Actor BY = Actor.system("change of models");

    @SuppressWarnings("UnusedVariable") // the parser reads it
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Says what the command does and takes.")
    private boolean help;

    @Option(names = "--do", description = "Moves them; without it nothing is changed.")
    private boolean carryOut;

    private final Console console;
    private final ObjectProvider<ChangeModels> changeModels;

    ChangeModelsCommand(Console console, ObjectProvider<ChangeModels> changeModels) {
        this.console = console;
        this.changeModels = changeModels;
    }

    @Override
    public Integer call() {
        var use = changeModels.getObject();
        var changes = carryOut ? use.carryOut(BY) : use.plan(BY);
        console.say(changes.isEmpty() ? "Every journey runs on the newest version of its model." : heading());
        changes.forEach(this::say);
        if (!carryOut && !changes.isEmpty()) {
            console.say("Nothing was changed. Run it again with --do to move them.");
        }
        return 0;
    }

    private String heading() {
        return carryOut ? "Moved to the newest versions:" : "Would be moved to the newest versions:";
    }

    private void say(ModelChange change) {
        console.say("%s, version %d to %d: %d go on where they stand, %d begin anew at the step the facts ask for%s"
                .formatted(
                        change.process(),
                        change.fromVersion(),
                        change.toVersion(),
                        change.goOn(),
                        change.beginAnew().size(),
                        named(change.beginAnew())));
    }

    private static String named(List<?> children) {
        return children.isEmpty()
                ? ""
                : " (children "
                        + String.join(
                                ", ", children.stream().map(Object::toString).toList()) + ")";
    }
}
