/**
 * The way from care to a life of one's own: who is entitled to support, the personal adviser, the pathway plan, visits, where
 * young people live and whether the council is still in touch with them, up to 21 and on request to 25.
 */
package org.carejourney.domain.leavingcare;
