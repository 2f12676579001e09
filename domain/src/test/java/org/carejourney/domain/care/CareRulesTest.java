package org.carejourney.domain.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carejourney.domain.Children.aChild;
import static org.carejourney.domain.Children.on;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carejourney.domain.Children;
import org.carejourney.domain.care.CareCommand.ChangeLegalStatus;
import org.carejourney.domain.care.CareCommand.ChangePlacement;
import org.carejourney.domain.care.CareCommand.EndCare;
import org.carejourney.domain.care.CareCommand.RecodeStay;
import org.carejourney.domain.care.CareCommand.ReturnFromStay;
import org.carejourney.domain.care.CareCommand.StartCare;
import org.carejourney.domain.care.CareCommand.UndoMove;
import org.carejourney.domain.care.CareCommand.Where;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Numbering;
import org.carejourney.domain.shared.FactId;
import org.junit.jupiter.api.Test;

class CareRulesTest {
    private static final LocalDate TODAY = on("2021-05-31");
    private static long lastNumber = 1_000;
    private static final Where OTHER_CARER =
            new Where(PlacementType.U6, Optional.of(PlacementProvider.PR1), "WV12AB", "SC2");

    @Test
    void legal_status_and_placement_on_one_day_make_one_episode_in_either_order() {
        var legal = new ChangeLegalStatus(on("2021-05-12"), LegalStatus.C2);
        var move = new ChangePlacement(on("2021-05-12"), OTHER_CARER, false, Optional.of(ReasonPlacementChanged.CARPL));
        for (var order : List.of(List.of(legal, move), List.of(move, legal))) {
            var record = aChild().episode("2021-01-04", "S", "C1", "U6", "SC1").record();
            for (var command : order) {
                record = apply(record, command);
            }
            assertThat(record.episodes()).hasSize(2);
            assertThat(record.episodes().getLast().reason()).isEqualTo(ReasonForNewEpisode.B);
            assertThat(record.episodes().getLast().start()).isEqualTo("2021-05-12");
            assertThat(record.episodes().getLast().legalStatus()).isEqualTo(LegalStatus.C2);
            assertThat(record.episodes().getFirst().placementChanged()).contains(ReasonPlacementChanged.CARPL);
        }
    }

    @Test
    void turning_18_is_no_reason_to_record_other() {
        var child = aChild().born("2003-05-31").inCareSince("2020-01-06");
        assertThat(refusal(child, new EndCare(on("2021-05-31"), ReasonEpisodeCeased.E8)))
                .contains("Turning 18");
        assertThat(decide(child, new EndCare(on("2021-05-31"), ReasonEpisodeCeased.E17)))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void refuses_what_would_be_illegal_with_a_reason() {
        var child = aChild().born("2010-01-15").inCareSince("2021-01-04");
        assertThat(refusal(child, new EndCare(on("2021-01-04"), ReasonEpisodeCeased.E4A)))
                .contains("no days");
        assertThat(refusal(child, new EndCare(on("2021-06-01"), ReasonEpisodeCeased.E4A)))
                .contains("future");
        assertThat(refusal(child, new EndCare(on("2021-05-01"), ReasonEpisodeCeased.X1)))
                .contains("goes on");
        assertThat(refusal(child, new EndCare(on("2021-05-01"), ReasonEpisodeCeased.E17)))
                .contains("18th birthday");
        assertThat(refusal(child, new EndCare(on("2021-05-01"), ReasonEpisodeCeased.E7)))
                .contains("16 or older");
        assertThat(refusal(child, start("2021-05-01"))).contains("in care since");
        assertThat(refusal(child, new ChangeLegalStatus(on("2020-05-01"), LegalStatus.V2)))
                .contains("began on");
        assertThat(refusal(child, new ChangePlacement(on("2021-05-01"), OTHER_CARER, false, Optional.empty())))
                .contains("why the placement");
        var adult = aChild().born("2003-05-30").inCareSince("2020-01-06");
        assertThat(refusal(adult, new EndCare(on("2021-05-30"), ReasonEpisodeCeased.E12)))
                .contains("adopted");
        assertThat(refusal(adult, new EndCare(on("2021-05-31"), ReasonEpisodeCeased.E17)))
                .contains("30 May 2021");
        var left = aChild().inCareSince("2021-01-04").leaves("2021-03-01", "E4A");
        assertThat(refusal(left, start("2021-03-01"))).contains("later day");
    }

    @Test
    void a_temporary_stay_takes_no_reason_and_cannot_end_care() {
        var hospital = new Where(PlacementType.T1, Optional.empty(), "", "");
        var record = apply(
                aChild().inCareSince("2021-01-04").record(),
                new ChangePlacement(on("2021-05-03"), hospital, false, Optional.of(ReasonPlacementChanged.CARPL)));
        assertThat(record.episodes().getFirst().placementChanged()).isEmpty();
        assertThat(CareRules.decide(record, new EndCare(on("2021-05-20"), ReasonEpisodeCeased.E4A), TODAY))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void a_hospital_stay_of_more_than_six_weeks_must_be_recorded_as_a_placement() {
        var child = aChild().inCareSince("2021-01-04")
                .episode("2021-04-19", "P", "C2", "T1", "H")
                .record();
        assertThat(TemporaryStays.tooLong(child, on("2021-05-31"))).isEmpty();
        assertThat(TemporaryStays.tooLong(child, on("2021-06-01")))
                .singleElement()
                .asString()
                .contains("31 May 2021");
    }

    @Test
    void twenty_four_hours_or_less_are_no_care_also_when_the_clocks_change() {
        var record = cameAt("2021-05-10", "22:00");
        var early = (Decision.Accepted) CareRules.decide(record, left("2021-05-11", "22:00"), TODAY);
        assertThat(early.withdrawn()).hasSize(2);
        assertThat(with(record, early).periodsOfCare()).isEmpty();
        var late = apply(record, left("2021-05-11", "22:01"));
        assertThat(late.periodsOfCare().getFirst().end()).contains(on("2021-05-11"));
        var clocksForward = apply(cameAt("2021-03-27", "12:00"), left("2021-03-28", "12:30"));
        assertThat(clocksForward.periodsOfCare()).isEmpty();
    }

    @Test
    void a_time_is_asked_only_where_it_decides() {
        var record = cameAt("2021-05-10", "22:00");
        assertThat(CareRules.decide(record, new EndCare(on("2021-05-11"), ReasonEpisodeCeased.E4A), TODAY))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.words()).contains("at what time"));
        assertThat(CareRules.decide(record, new EndCare(on("2021-05-12"), ReasonEpisodeCeased.E4A), TODAY))
                .isInstanceOf(Decision.Accepted.class);
        var unknown = aChild().inCareSince("2021-05-10").record();
        assertThat(apply(unknown, new EndCare(on("2021-05-11"), ReasonEpisodeCeased.E4A))
                        .periodsOfCare())
                .hasSize(1);
    }

    @Test
    void a_move_is_undone_in_less_than_a_day_and_its_change_of_status_stays() {
        var moved = aChild().inCareSince("2021-01-04")
                .episode("2021-05-12", "B", "E1", "U6", "Y")
                .record();
        var back = apply(moved, new UndoMove(on("2021-05-13"), LocalTime.of(10, 0), LocalTime.of(17, 0)));
        assertThat(back.episodes().getLast().reason()).isEqualTo(ReasonForNewEpisode.L);
        assertThat(back.spells()).hasSize(1);
        assertThat(CareRules.decide(
                        moved, new UndoMove(on("2021-05-13"), LocalTime.of(17, 0), LocalTime.of(17, 0)), TODAY))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void an_overlong_stay_becomes_a_placement_of_its_own() {
        var record = aChild().inCareSince("2021-01-04")
                .episode("2021-04-01", "P", "C2", "T4", "H")
                .episode("2021-04-20", "P", "C2", "U6", "X")
                .record();
        assertThat(record.spells()).hasSize(1);
        var recoded = apply(
                record,
                new RecodeStay(
                        on("2021-04-01"),
                        OTHER_CARER,
                        ReasonPlacementChanged.CREQO,
                        Optional.of(ReasonPlacementChanged.CARPL)));
        assertThat(recoded.spells()).hasSize(3);
        assertThat(TemporaryStays.overruns(recoded, TODAY)).isEmpty();
    }

    @Test
    void the_usual_carer_goes_on_holiday_twice_a_year() {
        var child = aChild().inCareSince("2021-01-04")
                .episode("2021-02-01", "P", "C2", "T3", "H")
                .episode("2021-02-08", "P", "C2", "U6", "X")
                .episode("2021-03-01", "P", "C2", "T3", "H")
                .episode("2021-03-08", "P", "C2", "U6", "X");
        assertThat(TemporaryStays.overruns(child.record(), TODAY)).isEmpty();
        assertThat(TemporaryStays.overruns(
                        child.episode("2021-05-03", "P", "C2", "T3", "H")
                                .episode("2021-05-10", "P", "C2", "U6", "X")
                                .record(),
                        TODAY))
                .singleElement()
                .satisfies(overrun -> assertThat(overrun.words()).contains("third within 12 months"));
    }

    private static CareRecord cameAt(String day, String time) {
        return aChild().inCareSince(day)
                .add(new CameIntoCare(
                        new FactId(900),
                        on(day),
                        Optional.of(LocalTime.parse(time)),
                        CameIntoCare.Decided.EMERGENCY,
                        Map.of()))
                .record();
    }

    private static EndCare left(String day, String time) {
        return new EndCare(on(day), ReasonEpisodeCeased.E4A, Optional.of(LocalTime.parse(time)));
    }

    @Property(tries = 300)
    void no_sequence_of_commands_makes_an_illegal_record(@ForAll("commands") List<CareCommand> commands) {
        var record = aChild().born("2008-02-29").record();
        for (var command : commands) {
            record = switch (CareRules.decide(record, command, TODAY)) {
                case Decision.Accepted accepted -> with(record, accepted);
                case Decision.Refused(var words) -> {
                    assertThat(words).isNotBlank();
                    yield record;
                }
            };
            assertLegal(record);
        }
    }

    @Provide
    Arbitrary<List<CareCommand>> commands() {
        var days =
                Arbitraries.integers().between(0, 60).map(n -> on("2021-04-01").plusDays(n));
        var status = Arbitraries.of(LegalStatus.C1, LegalStatus.C2, LegalStatus.V2, LegalStatus.E1);
        var where = Arbitraries.of(
                OTHER_CARER,
                new Where(PlacementType.U4, Optional.of(PlacementProvider.PR4), "WV13AB", "SC3"),
                new Where(PlacementType.T1, Optional.empty(), "", ""),
                new Where(PlacementType.P1, Optional.of(PlacementProvider.PR0), "WV14AB", ""));
        Arbitrary<CareCommand> starts = days.map(CareRulesTest::start).map(start -> start);
        Arbitrary<CareCommand> legal =
                net.jqwik.api.Combinators.combine(days, status).as(ChangeLegalStatus::new);
        Arbitrary<CareCommand> moves = net.jqwik.api.Combinators.combine(
                        days,
                        where,
                        Arbitraries.of(true, false),
                        Arbitraries.of(ReasonPlacementChanged.CARPL, ReasonPlacementChanged.CREQB))
                .as((day, to, same, why) -> new ChangePlacement(day, to, same, Optional.of(why)));
        var times = Arbitraries.integers().between(0, 23).map(hour -> LocalTime.of(hour, 30));
        Arbitrary<CareCommand> ends = net.jqwik.api.Combinators.combine(
                        days, Arbitraries.of(ReasonEpisodeCeased.values()), times.optional())
                .as(EndCare::new);
        Arbitrary<CareCommand> undone =
                net.jqwik.api.Combinators.combine(days, times, times).as(UndoMove::new);
        Arbitrary<CareCommand> returns = days.map(ReturnFromStay::new);
        Arbitrary<CareCommand> recoded = net.jqwik.api.Combinators.combine(
                        days,
                        where,
                        Arbitraries.of(ReasonPlacementChanged.CARPL).optional())
                .as((day, to, ended) -> new RecodeStay(day, to, ReasonPlacementChanged.CREQB, ended));
        return Arbitraries.oneOf(starts, legal, moves, ends, undone, returns, recoded)
                .list()
                .ofMaxSize(16);
    }

    private static void assertLegal(CareRecord record) {
        Episode before = null;
        for (var episode : record.episodes()) {
            assertThat(episode.end())
                    .satisfiesAnyOf(
                            end -> assertThat(end).isEmpty(),
                            end -> assertThat(end.orElseThrow()).isAfter(episode.start()));
            if (before != null) {
                assertThat(before.end()).isPresent();
                assertThat(episode.start()).isAfterOrEqualTo(before.end().orElseThrow());
                assertThat(before.isFollowedOn()).isEqualTo(episode.reason() != ReasonForNewEpisode.S);
            }
            before = episode;
        }
    }

    private static StartCare start(String day) {
        return start(on(day));
    }

    private static StartCare start(LocalDate day) {
        return new StartCare(day, LegalStatus.C1, CategoryOfNeed.N1, OTHER_CARER, "WV11AA");
    }

    private static Decision decide(Children child, CareCommand command) {
        return CareRules.decide(child.record(), command, TODAY);
    }

    private static String refusal(Children child, CareCommand command) {
        return ((Decision.Refused) decide(child, command)).words();
    }

    private static CareRecord apply(CareRecord record, CareCommand command) {
        return with(record, (Decision.Accepted) CareRules.decide(record, command, TODAY));
    }

    private static CareRecord with(CareRecord record, Decision.Accepted accepted) {
        var facts = new ArrayList<>(record.facts());
        accepted.withdrawn().forEach(gone -> facts.removeIf(fact -> fact.id().equals(gone.fact())));
        for (var change : accepted.facts()) {
            if (change.id().equals(FactId.UNSAVED)) {
                facts.add(Numbering.numbered(change, new FactId(++lastNumber)));
            } else {
                facts.removeIf(fact -> fact.id().equals(change.id()));
                facts.add(change);
            }
        }
        return CareRecord.of(record.child(), facts);
    }
}
