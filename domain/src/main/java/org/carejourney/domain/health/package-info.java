/**
 * Health of children in care: initial and review assessments, teeth, the questionnaire on strengths and difficulties, and
 * what is known of immunisations, development and substances.
 */
package org.carejourney.domain.health;
