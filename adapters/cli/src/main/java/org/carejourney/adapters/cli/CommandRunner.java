package org.carejourney.adapters.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.carejourney.application.returns.UnusableReturns;
import org.carejourney.domain.calendar.CalendarExhausted;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Carries out the one command of this start and keeps its exit code; what goes wrong is told in a sentence. */
final class CommandRunner implements ApplicationRunner, ExitCodeGenerator {

    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int UNUSABLE_INPUT = 3;

    private final ApplicationContext context;
    private final Console console;
    private int exitCode;

    CommandRunner(ApplicationContext context, Console console) {
        this.context = context;
        this.console = console;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exitCode = new CommandLine(new CareJourneyCommand(), new BeanFactory(context))
                .setErr(console.err())
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure))
                .execute(arguments.getSourceArgs());
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    private int misused(ParameterException mistake, String[] arguments) {
        var command = mistake.getCommandLine();
        var name = command.getParent() == null ? "" : " " + command.getCommandName();
        console.say(Optional.ofNullable(mistake.getMessage()).orElse("The command cannot be followed")
                + ". See: ./carejourney help" + name);
        return USAGE;
    }

    private int failed(Exception failure) {
        if (context instanceof ConfigurableApplicationContext stopping && stopping.isClosed()) {
            console.say("Stopped.");
            return FAILURE;
        }
        if (failure instanceof ParameterException mistake) return misused(mistake, new String[0]);
        return switch (failure) {
            case UnusableReturns unusable -> told(unusable, UNUSABLE_INPUT);
            case CalendarExhausted exhausted -> told(exhausted, USAGE);
            default -> explained(failure);
        };
    }

    /** As a failed start is explained: what is the matter, and what to do about it. */
    private int explained(Exception failure) {
        var analysis = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((words, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst();
        if (analysis.isEmpty()) return told(telling(failure), FAILURE);
        console.say(analysis.get().getDescription());
        Optional.ofNullable(analysis.get().getAction()).ifPresent(console::say);
        return analysis.get().getCause() instanceof ExitCodeGenerator known ? known.getExitCode() : FAILURE;
    }

    /** The deepest cause that speaks in sentences: below it the network says "Connection refused" and not what to. */
    private static Throwable telling(Throwable failure) {
        var telling = failure;
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause())
            if (!(cause instanceof IOException)) telling = cause;
        return telling;
    }

    private int told(Throwable reason, int code) {
        console.say(Optional.ofNullable(reason.getMessage())
                .orElse("The command failed: " + reason.getClass().getSimpleName()));
        return code;
    }

    /** Commands ask for use cases when they run; what they ask for is made then, the database included. */
    private record BeanFactory(ApplicationContext context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.getName().startsWith("org.carejourney.")
                    ? context.getAutowireCapableBeanFactory().createBean(type)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
