package org.carejourney.application.port.in;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Progress;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Takes returns into the records, in one transaction, and sets the work going that follows from them. */
@Requires(Permission.IMPORT_RETURNS)
public interface ImportReturns {
    /**
     * @throws org.carejourney.application.returns.UnusableReturns where what was given cannot be used at all
     * @throws org.carejourney.application.returns.ImportCancelled when the progress says so
     */
    @ManagesItsOwnTransactions
    @Audited("Imported returns")
    ImportSummary importReturns(Actor by, Command command, Progress progress);

    /**
     * @param given folder or zip
     * @param label what the person calls it: the name of the folder or uploaded file
     * @param postcodes postcode directory to load first; empty keeps the one there is
     * @param recordedAt from when the product knew it; empty for now
     */
    record Command(Path given, @Detail String label, Optional<Path> postcodes, Optional<Instant> recordedAt) {}
}
