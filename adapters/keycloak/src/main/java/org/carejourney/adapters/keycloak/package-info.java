/** The council's Keycloak: who people are by their tokens, who works for the council, and a server to try it on. */
@NullMarked
package org.carejourney.adapters.keycloak;

import org.jspecify.annotations.NullMarked;
