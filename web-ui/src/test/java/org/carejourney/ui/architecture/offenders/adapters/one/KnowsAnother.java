package org.carejourney.ui.architecture.offenders.adapters.one;

import org.carejourney.ui.architecture.offenders.adapters.another.Stranger;

final class KnowsAnother {
    Object other() {
        return new Stranger();
    }
}
