package org.carejourney.ui.boot;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the command line asks for: settings of the product, and a command with its own arguments or none to serve. */
record Invocation(Map<String, String> settings, List<String> command) {

    private static final Map<String, String> SETTINGS = Map.of(
            "--port", "server.port",
            "--data", "carejourney.data",
            "--database-url", "carejourney.database.url",
            "--database-user", "carejourney.database.user",
            "--database-password", "carejourney.database.password",
            "--authority", "carejourney.council.code",
            "--today", "carejourney.today",
            "--keycloak-port", LocalSignIn.PORT,
            "--keycloak-home", LocalSignIn.HOME);

    /** Settings that have no value. */
    private static final String KEYCLOAK = "--keycloak";

    Invocation {
        settings = Map.copyOf(settings);
        command = List.copyOf(command);
    }

    /** Settings may stand before or after the command, as {@code --name value} or {@code --name=value}. */
    static Invocation of(String... arguments) {
        var settings = new HashMap<String, String>();
        var command = new ArrayList<String>();
        var remaining = List.of(arguments).iterator();
        while (remaining.hasNext()) {
            var argument = remaining.next();
            if (argument.equals(KEYCLOAK)) {
                settings.put(LocalSignIn.ASKED, "true");
                continue;
            }
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (!SETTINGS.containsKey(name)) {
                command.add(argument);
                continue;
            }
            if (equals < 0 && !remaining.hasNext()) throw new UsageError(name + " needs a value.");
            settings.put(
                    SETTINGS.get(name), checked(name, equals < 0 ? remaining.next() : argument.substring(equals + 1)));
        }
        if (!command.isEmpty() && List.of("-h", "--help").contains(command.getFirst())) command.set(0, "help");
        if (!command.isEmpty() && command.getFirst().startsWith("-"))
            throw new UsageError("There is no option " + command.getFirst() + ".");
        settings.putAll(impliedBy(command));
        if (settings.containsKey(LocalSignIn.ASKED)) settings.putAll(LocalSignIn.implied(settings));
        return new Invocation(settings, command);
    }

    /**
     * A report needs no engine, and one on given returns leaves no trace, whatever database is set for the product:
     * decided here, before anything starts.
     */
    private static Map<String, String> impliedBy(List<String> command) {
        if (command.isEmpty() || !command.getFirst().equals("report")) return Map.of();
        boolean givesReturns =
                command.stream().anyMatch(word -> word.equals("--returns") || word.startsWith("--returns="));
        return givesReturns
                ? Map.of(
                        "carejourney.engine.enabled",
                        "false",
                        "carejourney.data",
                        "throwaway",
                        "carejourney.database.url",
                        "false")
                : Map.of("carejourney.engine.enabled", "false");
    }

    private static String checked(String name, String value) {
        try {
            if (name.equals("--today")) LocalDate.parse(value);
            if (name.endsWith("port")) Integer.parseInt(value);
            if (name.equals("--authority") && !value.matches("[EW]\\d{8}"))
                throw new UsageError(
                        "--authority: \"" + value + "\" is not the GSS code of a council; write it as E08000031.");
            return value;
        } catch (DateTimeParseException notADate) {
            throw new UsageError("--today: \"" + value + "\" is not a date; write it as 2021-05-31.");
        } catch (NumberFormatException notANumber) {
            throw new UsageError("--port: \"" + value + "\" is not a number.");
        }
    }

    boolean serves() {
        return command.isEmpty();
    }

    /** The command line cannot be followed; says why in words for the person who typed it. */
    static final class UsageError extends RuntimeException {

        private static final long serialVersionUID = 1;

        UsageError(String message) {
            super(message + " See: ./carejourney help");
        }
    }
}
