package org.carejourney.adapters.cli;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

/** Carries out the one command of this start and keeps its exit code. */
final class CommandRunner implements ApplicationRunner, ExitCodeGenerator {

    static final int UNUSABLE_INPUT = 3;

    private final ApplicationContext context;
    private int exitCode;

    CommandRunner(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exitCode = new CommandLine(new CareJourneyCommand(), new BeanFactory(context))
                .setExecutionExceptionHandler((failure, line, parsed) -> {
                    line.getErr().println(failure.getMessage());
                    return line.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments.getSourceArgs());
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }

    /** Commands ask for use cases in their constructors; what they ask for is made then, the database included. */
    private record BeanFactory(ApplicationContext context) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type.getName().startsWith("org.carejourney.")
                    ? context.getAutowireCapableBeanFactory().createBean(type)
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
