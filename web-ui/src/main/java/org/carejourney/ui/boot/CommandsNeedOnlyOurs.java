package org.carejourney.ui.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** A command starts in a fraction of the time where nobody looks at web servers, security and screens first. */
final class CommandsNeedOnlyOurs implements AutoConfigurationImportFilter, EnvironmentAware {
    static final String COMMAND = "carejourney.command";

    private boolean command;

    @Override
    public void setEnvironment(Environment environment) {
        command = environment.getProperty(COMMAND, Boolean.class, false);
    }

    @Override
    public boolean[] match(@Nullable String[] configurations, AutoConfigurationMetadata metadata) {
        var wanted = new boolean[configurations.length];
        for (int i = 0; i < wanted.length; i++) {
            var name = configurations[i];
            wanted[i] = !command || (name != null && name.startsWith("org.carejourney."));
        }
        return wanted;
    }
}
