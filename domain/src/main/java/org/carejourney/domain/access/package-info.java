/** Who may see and do what: pure rules over roles, teams and children. */
package org.carejourney.domain.access;
