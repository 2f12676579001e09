package org.carejourney.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;

/** Care proceedings: an adjourned hearing, and more time, which the court gives for a reason and for eight weeks at most. */
@ExtendWith(Browsing.class)
class ProceedingsIT {
    private static final String JOURNEY = "Care proceedings";

    @Story(at = 1440)
    void a_hearing_is_adjourned_and_the_court_gives_more_time(int width) {
        var manager = Person.withMouse("Morgan Manager", width);
        var child = manager.registersInCare("Orla Finch", "21 January 2019", "15 December 2020");
        child.works("Record the issue of care proceedings")
                .answer("Case number", "wv20c00" + width)
                .becauseLate("The team found it in the court's letter")
                .send();
        child.again()
                .holds("Care proceedings WV20C00" + width + " issued on 15 December 2020")
                .owes("Final order in care proceedings", "14 June 2021");

        var worker = Person.withKeyboardAlone("Casey Worker", width);
        var same = worker.opensRecord(child.address());
        same.records(JOURNEY, "A case management hearing that was listed")
                .answer("Listed for", "6 January 2021")
                .answer("Fixed on", "16 December 2020")
                .becauseLate("It was written down late")
                .send();
        var hearing = same.records(JOURNEY, "What became of the case management hearing")
                .answer("What became of it", "Adjourned")
                .becauseLate("No court was sitting in person");
        assertThat(hearing.isRefused()).contains("Say why the hearing was not held");
        worker.findsNoFault();
        hearing.answer("If it was not held: why", "No face-to-face hearings in the pandemic")
                .send();
        same.holds("Hearing of 6 January 2021: adjourned, because: No face-to-face hearings in the pandemic");

        child.again();
        child.records(JOURNEY, "More time asked of the court")
                .answer("Asked for by", "The children's guardian")
                .answer("Main reason", "A family member who came forward is assessed")
                .send();
        child.asksFor("Record the court's decision", "14 June 2021");
        var decision = child.records(JOURNEY, "The court's decision on an assessment or on more time")
                .answer("Did the court find it necessary to resolve the proceedings justly?", "Yes")
                .answer("The court's reasons", "The aunt was found in May")
                .answer("More time until", "10 August 2021");
        assertThat(decision.isRefused()).contains("8 weeks at most: until 9 August 2021");
        decision.answer("More time until", "9 August 2021").send();
        child.holds("The court gave more time until 9 August 2021")
                .doesNotAskFor("Record the court's decision")
                .owes("Court's timetable, as extended", "9 August 2021")
                .owes("Final order in care proceedings", "14 June 2021");
    }
}
