/**
 * The work that obligations make, and how people do it: the task at which a journey stands, the form that asks, the
 * answers, and the act that accepts or refuses them.
 */
package org.carejourney.domain.work;
