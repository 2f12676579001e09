package org.carejourney.ui.browser;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.carejourney.domain.journey.Journey;
import org.carejourney.domain.journey.JourneyCatalogue;
import org.carejourney.domain.work.Act;

/**
 * What a journey is about, as it is recorded of someone of the invented council.
 *
 * @param of comes to the page of whoever it is recorded of
 * @param leaves how the entry in the history begins
 * @param answers to the questions whose answer is not suggested, in their order
 */
record MainAct(Act act, Function<Person, RecordPage> of, String leaves, List<Said> answers) {

    /** The answer to one question, or several where several may be ticked. */
    record Said(String label, String... words) {}

    private static final String ADJOURNED_REVIEW = "100003";

    static final List<MainAct> ALL = List.of(
            of(
                    "CAME_INTO_CARE",
                    person -> person.registers("Noor Ashby", "1 Feb 2013"),
                    "Came into care on 31 May 2021",
                    said("At what time", "10:30"),
                    said("Legal status", "Interim care order"),
                    said("Why the child needs care", "Abuse or neglect"),
                    said("Where the child lives", "Other foster carer"),
                    said("Provided by", "This council")),
            of(
                    "CONNECTED_PERSON_DECIDED",
                    awaiting("PLACING_DECIDE_CONNECTED"),
                    "Connected person approved as a foster carer on 31 May 2021",
                    said("Approved", "Yes")),
            of(
                    "PLACEMENT_PLAN_AGREED",
                    awaiting("AGREE_PLACEMENT_PLAN"),
                    "Placement plan agreed on 31 May 2021",
                    said("Signed by", "A parent", "The carer or the home"),
                    said("Are day-to-day decisions delegated to the carer?", "Yes")),
            of(
                    "VISIT_MADE",
                    awaiting("VISIT_CHILD"),
                    "Visited on 31 May 2021",
                    said("Was the child seen?", "Yes; the child did not want to be seen alone"),
                    said("How", "Face to face"),
                    said("Was the bedroom seen?", "No"),
                    said("How is the child where they live?", "Safe and well there"),
                    said("What the child said, in the child's words", "I like my new room.")),
            of(
                    "REVIEW_HELD",
                    awaiting("HOLD"),
                    "Review held on",
                    said("How the child took part", "Attended, advocate spoke")),
            of(
                    "ACTION_AGREED",
                    child(ADJOURNED_REVIEW),
                    "Agreed at the review of",
                    said("What is to be done", "Arrange a swimming course"),
                    said("Who does it", "Social worker"),
                    said("By", "30 June 2021")),
            of(
                    "HEALTH_APPOINTMENT_OUTCOME",
                    awaiting("ATTEND_HEALTH_ASSESSMENT"),
                    "Appointment for a health assessment on",
                    said("What came of it", "The child was seen and assessed")),
            of(
                    "DENTAL_CHECK",
                    awaiting("SEE_DENTIST"),
                    "Dental check on 31 May 2021",
                    said("What came of it", "Examined by a dentist"),
                    said("To be seen again in so many months", "6")),
            of(
                    "QUESTIONNAIRE_ANSWERED",
                    awaiting("ANSWER_QUESTIONNAIRE"),
                    "Strengths and difficulties on 31 May 2021: score 12",
                    said("Score", "12")),
            of(
                    "PEP_MEETING_HELD",
                    awaiting("HOLD_PEP"),
                    "PEP meeting held on",
                    said("Took part", "The child or young person", "Social worker"),
                    said("What the child is to reach by the next plan", "Reads for pleasure"),
                    said("Attendance since the last plan, in percent", "93"),
                    said("Special educational needs", "No special educational needs")),
            of(
                    "OFFER_AFTER_YEAR_11",
                    awaiting("SECURE_OFFER"),
                    "Offered a place after Year 11 on 31 May 2021",
                    said("What", "Apprenticeship"),
                    said("By whom", "The boatyard")),
            of(
                    "PROCEEDINGS_HEARING_LISTED",
                    awaiting("COURT_LIST_HEARING"),
                    "Issues resolution hearing listed for 21 June 2021",
                    said("Hearing", "Issues resolution hearing"),
                    said("Listed for", "21 June 2021")),
            of(
                    "PERMANENCE_PLAN_AGREED",
                    awaiting("AGREE_PERMANENCE_PLAN"),
                    "Permanence plan agreed on 31 May 2021: ",
                    said("Plan for a lasting home", "Special guardianship")),
            of(
                    "FAMILY_LINK_MADE",
                    awaiting("FIND_LINK"),
                    "Link with a family since 31 May 2021",
                    said("Who they are", "A family new to the child"),
                    said("Adopters", "A single woman")),
            of(
                    "GUARDIANSHIP_NOTICE",
                    child(ADJOURNED_REVIEW),
                    "Special guardianship",
                    said("How the council knows", "notice was given to the council"),
                    said("Who they are", "Someone else")),
            of(
                    "PLACEMENT_CHANGED",
                    child("100007"),
                    "Moved on 31 May 2021",
                    said("Where the child lives", "Other foster carer"),
                    said("Provided by", "This council"),
                    said("Why the last placement ended", "Care plan")),
            of(
                    "SHORT_BREAK_BOOKED",
                    child("100011"),
                    "Short break booked from 12 June 2021",
                    said("First day", "12 June 2021"),
                    said("Back home on", "13 June 2021")),
            of(
                    "WENT_MISSING",
                    child("100008"),
                    "Last seen on 31 May 2021",
                    said("At", "07:30"),
                    said("Is it known where the child is?", "Missing, whereabouts unknown"),
                    said("Have the police been told?", "Yes"),
                    said("Has the social worker, or the duty team, been told?", "Yes")),
            of(
                    "PATHWAY_PLAN_WRITTEN",
                    awaiting("LEAVING_WRITE_PLAN"),
                    "Pathway plan written on 31 May 2021, agreed with the young person",
                    said("Does the young person agree with it?", "Yes")),
            of(
                    "ASSESSMENT_SUBMITTED",
                    awaiting("SUBMIT_ASSESSMENT"),
                    "Assessment",
                    said("Where the child needs help", "Health", "Identity"),
                    said("What it comes to", "The care plan meets the child's needs")),
            of(
                    "BOARD_POSITION_FIXED",
                    person -> {
                        var planned = MeetingPage.plan(person.page(), LocalDate.of(2021, 11, 26));
                        return person.opensRecord(planned.address());
                    },
                    "The report speaks of 31 March 2021",
                    said("The report speaks of", "31 March 2021")),
            of(
                    "FOSTER_VISITED",
                    awaiting("FOSTER_VISIT"),
                    "Visited at home on 31 May 2021",
                    said("Do they go on?", "They go on")));

    private static MainAct of(String act, Function<Person, RecordPage> of, String leaves, Said... answers) {
        return new MainAct(JourneyCatalogue.act(act).orElseThrow(), of, leaves, List.of(answers));
    }

    private static Said said(String label, String... words) {
        return new Said(label, words);
    }

    private static Function<Person, RecordPage> child(String number) {
        return person -> person.opensChild(number);
    }

    private static Function<Person, RecordPage> awaiting(String task) {
        return person -> person.opensWhoeverAwaits(task);
    }

    Journey journey() {
        return JourneyCatalogue.ofAct(act).orElseThrow();
    }

    /** The way through the menu: journeys are a level of it where the record has several. */
    String[] path() {
        return switch (journey().subject()) {
            case CHILD -> new String[] {journey().title(), act.words()};
            default -> new String[] {act.words()};
        };
    }

    @Override
    public String toString() {
        return journey().title() + ": " + act.words();
    }
}
