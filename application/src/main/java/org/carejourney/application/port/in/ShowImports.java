package org.carejourney.application.port.in;

import java.util.List;
import java.util.Optional;
import org.carejourney.application.returns.ImportSummary;
import org.carejourney.application.returns.Problem;
import org.carejourney.domain.access.Actor;
import org.carejourney.domain.access.Permission;

/** Shows what was imported and what was wrong with it. */
@Requires(Permission.IMPORT_RETURNS)
public interface ShowImports {
    List<ImportSummary> imports(Actor by);

    Optional<ImportSummary> find(Actor by, long importId);

    List<Problem> problems(Actor by, long importId);
}
