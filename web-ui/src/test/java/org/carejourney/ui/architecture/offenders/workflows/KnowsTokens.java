package org.carejourney.ui.architecture.offenders.workflows;

import org.springframework.security.oauth2.core.OAuth2Error;

final class KnowsTokens {
    OAuth2Error refusal() {
        return new OAuth2Error("no");
    }
}
