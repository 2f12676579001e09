package org.carejourney.adapters.ssda903;

import java.util.Optional;
import java.util.Set;
import org.carejourney.domain.code.Ethnicity;
import org.carejourney.domain.code.PreviousPermanence;
import org.carejourney.domain.code.Sex;
import org.carejourney.domain.record.PermanenceBefore;
import org.carejourney.domain.record.Person;
import org.carejourney.domain.record.UnaccompaniedStatus;
import org.carejourney.domain.shared.FactId;

/** Who the child is: header, unaccompanied children, permanence before. */
final class PersonReaders {
    private static final Set<String> NATIONS = Set.of("WAL", "SCO", "NUK", "NIR");

    private PersonReaders() {}

    static FactReader person(Columns columns) {
        var row = columns.row();
        var sex = columns.code("SEX", Sex.LIST);
        var born = columns.date("DOB");
        var ethnicity = columns.code("ETHNIC", Ethnicity.LIST);
        var pupil = columns.text("UPN");
        var isMother = columns.flag("MOTHER");
        var firstChildBorn = columns.date("MC_DOB");
        return () -> {
            var hasSex = sex.read();
            var bornOn = born.required();
            var hasEthnicity = ethnicity.read();
            var upn = pupil.readLike(
                    PersonReaders::isPupilNumber, "is not a unique pupil number, nor one of UN1 to UN5; check it");
            var mother = isMother.read();
            var childBorn = firstChildBorn.read();
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(new Person(
                            FactId.UNSAVED, bornOn.orElseThrow(), hasSex, hasEthnicity, upn, mother, childBorn));
        };
    }

    /** A letter other than I, O, S, then twelve digits of which the last may be a letter; or the reason for none. */
    private static boolean isPupilNumber(String upn) {
        if (upn.length() == 3) {
            return upn.startsWith("UN") && upn.charAt(2) >= '1' && upn.charAt(2) <= '5';
        }
        if (upn.length() != 13 || !isCapital(upn.charAt(0)) || "IOS".indexOf(upn.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 1; i < 12; i++) {
            if (!isDigit(upn.charAt(i))) {
                return false;
            }
        }
        return isDigit(upn.charAt(12)) || isCapital(upn.charAt(12));
    }

    static FactReader unaccompanied(Columns columns) {
        var row = columns.row();
        var sex = columns.code("SEX", Sex.LIST);
        var born = columns.date("DOB");
        var ceased = columns.date("DUC");
        return () -> {
            sex.read();
            born.required();
            var ceasedOn = ceased.read();
            return row.isLeftOut() ? Optional.empty() : Optional.of(new UnaccompaniedStatus(FactId.UNSAVED, ceasedOn));
        };
    }

    static FactReader permanenceBefore(Columns columns) {
        var row = columns.row();
        var born = columns.date("DOB");
        var kind = columns.code("PREV_PERM", PreviousPermanence.LIST);
        var council = columns.text("LA_PERM");
        var date = columns.date("DATE_PERM");
        return () -> {
            born.required();
            var was = kind.required();
            var arrangedBy = council.readOnly(
                    PersonReaders::isCouncilOrNation,
                    "is not a code of any year; write the council's three digits, its GSS code, WAL, SCO, NIR, NUK or"
                            + " 999");
            var on = date.read();
            return row.isLeftOut()
                    ? Optional.empty()
                    : Optional.of(new PermanenceBefore(FactId.UNSAVED, was.orElseThrow(), arrangedBy, on));
        };
    }

    private static boolean isCouncilOrNation(String code) {
        boolean isNumber = code.length() == 3 && code.chars().allMatch(PersonReaders::isDigit);
        boolean isGss = code.length() == 9
                && isCapital(code.charAt(0))
                && code.substring(1).chars().allMatch(PersonReaders::isDigit);
        return isNumber || isGss || NATIONS.contains(code);
    }

    private static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isCapital(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
