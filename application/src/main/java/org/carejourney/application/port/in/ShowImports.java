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
    @Audited("Looked at the list of imports")
    List<ImportSummary> imports(Actor by);

    @Audited("Opened an import")
    Optional<ImportSummary> find(Actor by, @Detail long importId);

    @Audited("Looked at the problems of an import")
    List<Problem> problems(Actor by, @Detail long importId);
}
