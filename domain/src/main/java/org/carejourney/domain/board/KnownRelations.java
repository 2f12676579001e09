package org.carejourney.domain.board;

import static org.carejourney.domain.board.Cell.denominator;
import static org.carejourney.domain.board.Cell.numerator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carejourney.domain.board.Relation.Sum;
import org.carejourney.domain.board.Relation.Tied;

/** How the figures of the catalogue hang together. An indicator that is part of another, or shares its cohort, is named here. */
final class KnownRelations {
    private static final Cell IN_CARE = numerator("CLA-01");
    private static final List<String> AGES = List.of("", ".17-18", ".19-21");
    private static final List<String> LEAVERS =
            List.of("CLV-01", "CLV-02", "CLV-03", "CLV-03.neet", "CLV-03.unavailable", "CLV-03.unknown");

    private static final String[] DELAYED = {
        "CRT-03.pandemic",
        "CRT-03.courtBacklog",
        "CRT-03.assessment",
        "CRT-03.familyMember",
        "CRT-03.circumstances",
        "CRT-03.expertLate",
        "CRT-03.councilLate",
        "CRT-03.criminal",
        "CRT-03.guardian",
        "CRT-03.abroad",
        "CRT-03.other",
        "CRT-03.notSaid"
    };

    static final List<Relation> ALL = Stream.of(
                    population(),
                    placements(),
                    fosterCarers(),
                    events(),
                    returnInterviews(),
                    education(),
                    employment(),
                    health(),
                    court(),
                    careLeavers())
            .flatMap(List::stream)
            .toList();

    private KnownRelations() {}

    private static List<Relation> population() {
        var known = new ArrayList<Relation>();
        var bands = new String[] {"CLA-03.under1", "CLA-03.1-4", "CLA-03.5-9", "CLA-03.10-15", "CLA-03.16plus"};
        known.addAll(ofChildrenInCare(bands));
        known.addAll(ofChildrenInCare("CLA-03.10-17"));
        known.add(sum(numerator("CLA-03.10-17"), "CLA-03.10-15", "CLA-03.16plus"));
        known.addAll(ofChildrenInCare("CLA-05.C1", "CLA-05.C2", "CLA-05.E1", "CLA-05.V2", "CLA-05.J", "CLA-05.L"));
        known.addAll(ofChildrenInCare("CLA-06"));
        known.addAll(ofChildrenInCare(
                "CLA-07.N1",
                "CLA-07.N2",
                "CLA-07.N3",
                "CLA-07.N4",
                "CLA-07.N5",
                "CLA-07.N6",
                "CLA-07.N7",
                "CLA-07.N8"));
        known.addAll(ofChildrenInCare("CLA-08.sex1", "CLA-08.sex2"));
        // The trend shows how many were in care on 31 March: with those who came, it tells those who left.
        known.add(new Tied(numerator("CLA-04.starts"), numerator("CLA-04.ends")));
        return known;
    }

    private static List<Relation> placements() {
        var known = new ArrayList<Relation>();
        known.addAll(ofChildrenInCare(
                "PLA-04.adoption",
                "PLA-04.fosterOther",
                "PLA-04.fosterRelative",
                "PLA-04.home",
                "PLA-04.other",
                "PLA-04.parents",
                "PLA-04.residentialEmployment",
                "PLA-04.residentialOther",
                "PLA-04.supported",
                "PLA-04.youthCustody"));
        known.add(sum(denominator("PLA-05"), "PLA-04.fosterOther", "PLA-04.fosterRelative"));
        known.add(sum(denominator("PLA-05"), "PLA-05", "PLA-05.agency"));
        known.add(new Tied(denominator("PLA-05"), denominator("PLA-05.agency")));
        known.add(sum(numerator("PLA-05"), "PLA-05.connected", "PLA-05.familyValues", "PLA-05.otherOwn"));
        for (var code : List.of("PLA-05.connected", "PLA-05.familyValues", "PLA-05.otherOwn"))
            known.add(new Tied(denominator("PLA-05"), denominator(code)));
        known.addAll(ofChildrenInCare("PLA-06"));
        known.addAll(ofChildrenInCare("PLA-07", "PLA-07.unknown"));
        known.add(new Tied(IN_CARE, denominator("PLA-01")));
        known.add(new Tied(IN_CARE, denominator("REV-03")));
        known.add(new Tied(IN_CARE, denominator("VIS-02")));
        return known;
    }

    /** The trend shows how many households there were on 31 March: who came and who left tell each other. */
    private static List<Relation> fosterCarers() {
        return List.of(
                new Tied(numerator("FOST-01"), denominator("FOST-05")),
                sum(numerator("FOST-02.approved"), "FOST-02", "FOST-02.ended"),
                new Tied(numerator("FOST-02.approved"), numerator("FOST-02.ended")),
                new Tied(numerator("FOST-03"), denominator("FOST-04")),
                sum(numerator("FOST-01"), "FOST-05"));
    }

    private static List<Relation> events() {
        return List.of(
                new Tied(numerator("CLA-04.ends"), denominator("ADO-02.YTD")),
                new Tied(numerator("ADO-01.YTD"), numerator("ADO-02.YTD")),
                new Tied(numerator("ADO-01.R12"), numerator("ADO-02.R12")),
                new Tied(denominator("ADO-02.R12"), denominator("SGO-01")),
                new Tied(denominator("ADO-10"), denominator("ADO-11")),
                new Tied(denominator("ADO-10"), denominator("ADO-14.A1")),
                new Tied(denominator("ADO-10"), denominator("ADO-14.A10")),
                new Tied(denominator("ADO-12"), denominator("ADO-14.A2")),
                sum(numerator("ADO-20"), "ADO-20.decided", "ADO-20.ordered", "ADO-20.matched", "ADO-20.placed"),
                new Sum(
                        denominator("ADO-21"),
                        List.of(numerator("ADO-20.decided"), numerator("ADO-20.ordered"), numerator("ADO-20.matched"))),
                new Tied(numerator("ADO-20.placed"), numerator("ADO-03.awaiting")),
                new Tied(numerator("ADO-03.awaiting"), numerator("PLA-04.adoption")),
                sum(denominator("ADO-03.R12"), "ADO-03.R12", "ADO-03.adjourned"),
                sum(numerator("ADO-03.adjourned"), "ADO-03.backlog"),
                new Tied(numerator("MIS-01"), denominator("MIS-04")),
                new Tied(denominator("MIS-01"), denominator("MIS-03.children")));
    }

    private static List<Relation> education() {
        var known = new ArrayList<Relation>();
        for (var code : List.of("PEP-01.ended", "PEP-01.running")) {
            var groups = List.of(code + ".early", code + ".R-11", code + ".Y12", code + ".Y13");
            known.add(sum(numerator(code), groups.toArray(String[]::new)));
            known.add(new Sum(
                    denominator(code), groups.stream().map(Cell::denominator).toList()));
        }
        return known;
    }

    private static List<Relation> returnInterviews() {
        var known = new ArrayList<Relation>();
        known.add(sum(numerator("MIS-05.offered"), "MIS-05.accepted", "MIS-05.declined"));
        for (var code : List.of("MIS-05.offered", "MIS-05.accepted", "MIS-05.declined"))
            known.add(new Tied(denominator("MIS-05"), denominator(code)));
        return known;
    }

    private static List<Relation> employment() {
        var parts = List.of("EET-01", "EET-01.neet", "EET-01.unknown");
        var known = new ArrayList<Relation>();
        known.add(sum(denominator("EET-01"), parts.toArray(String[]::new)));
        for (var code : parts)
            if (!code.equals("EET-01")) known.add(new Tied(denominator("EET-01"), denominator(code)));
        return known;
    }

    private static List<Relation> health() {
        var known = new ArrayList<Relation>();
        for (var code : List.of("HLT-02.OC2", "HLT-03", "HLT-04", "HLT-07"))
            known.add(new Tied(numerator("OC2.cohort"), denominator(code)));
        // On other days than 31 March the cohort itself is not shown, and still the same for each.
        for (var code : List.of("HLT-02", "HLT-04", "HLT-07"))
            known.add(new Tied(denominator("HLT-03"), denominator(code)));
        // What the month leaves of the year to date is in the month before, which the trend shows.
        known.add(sum(numerator("HLT-01"), "HLT-01c"));
        known.add(new Sum(denominator("HLT-01"), List.of(denominator("HLT-01c"))));
        known.add(sum(numerator("HLT-06a"), "HLT-06c.normal", "HLT-06c.borderline", "HLT-06c.concern"));
        for (var code : List.of("HLT-06b", "HLT-06c.normal", "HLT-06c.borderline", "HLT-06c.concern"))
            known.add(new Tied(numerator("HLT-06a"), denominator(code)));
        known.add(sum(numerator("HLT-07"), "HLT-07.received", "HLT-07.refused"));
        for (var code : List.of("HLT-07.received", "HLT-07.refused"))
            known.add(new Tied(numerator("HLT-07"), denominator(code)));
        return known;
    }

    private static List<Relation> court() {
        var known = new ArrayList<Relation>();
        known.add(new Tied(denominator("CRT-01"), denominator("CRT-02")));
        known.add(new Tied(denominator("CRT-01.children"), denominator("CRT-02.children")));
        known.add(new Sum(denominator("CRT-02.children"), List.of(denominator("CRT-02"))));
        known.add(sum(numerator("CRT-02.children"), "CRT-02"));
        known.add(sum(numerator("CRT-03.children"), "CRT-03"));
        known.add(sum(numerator("CRT-03"), DELAYED));
        for (var code : DELAYED) known.add(new Tied(numerator("CRT-03"), denominator(code)));
        return known;
    }

    private static List<Relation> careLeavers() {
        var known = new ArrayList<Relation>();
        known.add(new Tied(denominator("CLV-05"), denominator("CLV-05.local")));
        for (var code : Stream.concat(LEAVERS.stream(), Stream.of("CLV-03b")).toList()) {
            known.add(sum(numerator(code), code + ".17-18", code + ".19-21"));
            known.add(new Sum(denominator(code), List.of(denominator(code + ".17-18"), denominator(code + ".19-21"))));
        }
        for (var ages : AGES) {
            known.add(
                    sum(denominator("CLV-03" + ages), "CLV-03" + ages, "CLV-03.neet" + ages, "CLV-03.unknown" + ages));
            known.add(sum(numerator("CLV-03.neet" + ages), "CLV-03.unavailable" + ages));
            known.add(new Tied(numerator("CLV-03" + ages), numerator("CLV-03b" + ages)));
            known.add(new Sum(
                    denominator("CLV-03" + ages),
                    List.of(denominator("CLV-03b" + ages), numerator("CLV-03.unavailable" + ages))));
            for (var code : LEAVERS)
                if (!code.equals("CLV-01")) known.add(new Tied(denominator("CLV-01" + ages), denominator(code + ages)));
        }
        return known;
    }

    /** The codes are parts of the children in care, each shown as a share of them. */
    private static List<Relation> ofChildrenInCare(String... codes) {
        var known = new ArrayList<Relation>();
        known.add(sum(IN_CARE, codes));
        for (var code : codes) known.add(new Tied(IN_CARE, denominator(code)));
        return known;
    }

    private static Sum sum(Cell total, String... parts) {
        return new Sum(total, Arrays.stream(parts).map(Cell::numerator).toList());
    }
}
