package org.carejourney.domain.permanence.adoption;

import org.carejourney.domain.access.Role;
import org.carejourney.domain.work.Act;
import org.carejourney.domain.work.Task;

/** What is to be done on the way to adoption, in order. */
public enum AdoptionTask implements Task {
    WRITE_PERMANENCE_REPORT(
            "Write the child's permanence report",
            Role.CASEWORKER,
            "The decision maker has the report, and medical and legal advice, within 2 months of the review that endorsed"
                    + " adoption (Adoption Agencies Regulations 2005, regulation 17)"),
    TAKE_ADOPTION_ADVICE(
            "Take medical and legal advice",
            Role.CASEWORKER,
            "The medical adviser and the council's solicitor advise before adoption is decided (Adoption Agencies"
                    + " Regulations 2005, regulations 15 to 17)"),
    TAKE_TO_ADOPTION_PANEL(
            "Take the plan to the adoption panel",
            Role.CASEWORKER,
            "Where parents consent and no placement order is asked for, the panel recommends first (Adoption Agencies"
                    + " Regulations 2005, regulation 18)"),
    DECIDE_ON_ADOPTION(
            "Decide whether the child should be placed for adoption",
            Role.SERVICE_MANAGER,
            "The agency's decision maker decides within 2 months of the review that endorsed adoption (Adoption Agencies"
                    + " Regulations 2005, regulation 19)"),
    TELL_PARENTS_ORALLY(
            "Tell the parents of the decision",
            Role.CASEWORKER,
            "Orally within 2 working days of the decision (Adoption National Minimum Standards 2014, standard 17)"),
    TELL_PARENTS_IN_WRITING(
            "Write to the parents about the decision",
            Role.CASEWORKER,
            "In writing within 5 working days of the decision (Adoption National Minimum Standards 2014, standard 17)"),
    APPLY_FOR_PLACEMENT_ORDER(
            "Apply for the placement order",
            Role.CASEWORKER,
            "Once adoption is decided the council must apply (Adoption and Children Act 2002, section 22)"),
    RECORD_PLACEMENT_ORDER(
            "Record what the court decided on the placement order",
            Role.CASEWORKER,
            "Without an order, or the parents' consent, a child cannot be placed (Adoption and Children Act 2002,"
                    + " section 18)"),
    FIND_LINK(
            "Find a family to link with the child",
            Role.FAMILY_FINDER,
            "A link is pursued within 3 months of the decision (statutory guidance on adoption)"),
    WRITE_PLACEMENT_REPORT(
            "Write the adoption placement report",
            Role.FAMILY_FINDER,
            "The adopters have it 10 working days before the panel (Adoption Agencies Regulations 2005, regulation 31)"),
    TAKE_MATCH_TO_PANEL(
            "Take the match to the adoption panel",
            Role.FAMILY_FINDER,
            "The panel recommends before a match is decided (Adoption Agencies Regulations 2005, regulation 32)"),
    DECIDE_ON_MATCH(
            "Decide on the match",
            Role.SERVICE_MANAGER,
            "Within 7 working days of the panel's final minutes (Adoption National Minimum Standards 2014, standard 23)"),
    PLAN_INTRODUCTIONS(
            "Agree introductions and the adoption placement plan",
            Role.CASEWORKER,
            "Before a child is placed with adopters (Adoption Agencies Regulations 2005, regulation 35)"),
    PLACE_FOR_ADOPTION(
            "Record that the child moved in with the adoptive family",
            Role.CASEWORKER,
            "From that day the family shares parental responsibility (Adoption and Children Act 2002, section 25)"),
    RECORD_ADOPTION_APPLICATION(
            "Record the adopters' application to the court",
            Role.CASEWORKER,
            "Not before the child has had a home with them for 10 weeks (Adoption and Children Act 2002, section 42)"),
    LIST_ADOPTION_HEARING(
            "Ask the court for a hearing",
            Role.CASEWORKER,
            "A day for the hearing is fixed soon after the application, or after one that was put off (local practice)"),
    RECORD_ADOPTION_HEARING(
            "Record the adoption hearing", Role.CASEWORKER, "An adoption order ends care on the day it is made"),
    HOLD_DISRUPTION_MEETING(
            "Hold the disruption meeting",
            Role.TEAM_MANAGER,
            "Not before 28 days and not after 42 days from the child's return (local procedures)"),
    HOLD_DISRUPTION_REVIEW(
            "Review the child's case after the disruption",
            Role.REVIEWING_OFFICER,
            "Between 28 and 42 days from the child's return (Adoption Agencies Regulations 2005, regulation 36)"),
    DECIDE_AFTER_DISRUPTION(
            "Decide whether adoption is still the plan",
            Role.SERVICE_MANAGER,
            "After a disruption the decision maker affirms the decision or reverses it");

    private final String words;
    private final Role workedBy;
    private final String rule;

    AdoptionTask(String words, Role workedBy, String rule) {
        this.words = words;
        this.workedBy = workedBy;
        this.rule = rule;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public Role workedBy() {
        return workedBy;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public Act act() {
        return switch (this) {
            case WRITE_PERMANENCE_REPORT -> DecisionActs.REPORT;
            case TAKE_ADOPTION_ADVICE -> DecisionActs.ADVICE;
            case TAKE_TO_ADOPTION_PANEL -> DecisionActs.PANEL;
            case DECIDE_ON_ADOPTION -> DecisionActs.DECIDE;
            case TELL_PARENTS_ORALLY -> ParentsActs.ORALLY;
            case TELL_PARENTS_IN_WRITING -> ParentsActs.IN_WRITING;
            case APPLY_FOR_PLACEMENT_ORDER -> PlacementOrderActs.APPLY;
            case RECORD_PLACEMENT_ORDER -> PlacementOrderActs.ORDER;
            case FIND_LINK -> LinkActs.LINK;
            case WRITE_PLACEMENT_REPORT -> MatchActs.REPORT;
            case TAKE_MATCH_TO_PANEL -> MatchActs.PANEL;
            case DECIDE_ON_MATCH -> MatchActs.DECIDE;
            case PLAN_INTRODUCTIONS -> PlacingActs.INTRODUCTIONS;
            case PLACE_FOR_ADOPTION -> PlacingActs.PLACE;
            case RECORD_ADOPTION_APPLICATION -> OrderActs.APPLIED;
            case LIST_ADOPTION_HEARING -> OrderActs.LISTED;
            case RECORD_ADOPTION_HEARING -> OrderActs.HEARD;
            case HOLD_DISRUPTION_MEETING -> DisruptionActs.MEETING;
            case HOLD_DISRUPTION_REVIEW -> DisruptionActs.REVIEW;
            case DECIDE_AFTER_DISRUPTION -> DisruptionActs.DECIDE;
        };
    }
}
