package org.carejourney.adapters.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The list of commands; without one, the product starts its screens. */
@Command(
        name = "./carejourney",
        description = "Starts CareJourney on http://localhost:8080, or carries out a command.",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Settings, before or after a command:",
            "  --port PORT              where the screens are served (8080)",
            "  --data DIR               where the product keeps its database (~/.carejourney)",
            "  --database-url URL       a PostgreSQL of your own",
            "  --database-user NAME     who signs in there",
            "  --database-password WORD and with what",
            "  --authority GSS          the responsible council (E08000031)",
            "  --today DATE             the business date of the demonstration; a council's own goes by the real one",
            "  --keycloak               signs people in through a Keycloak that it starts beside it",
            "  --keycloak-port PORT     where that is served (8180)",
            "",
            "  verify [--full]          builds and tests the product"
        },
        subcommands = {
            ImportCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            ChangeModelsCommand.class,
            BenchmarkCommand.class,
            HelpCommand.class
        })
final class CareJourneyCommand {}
