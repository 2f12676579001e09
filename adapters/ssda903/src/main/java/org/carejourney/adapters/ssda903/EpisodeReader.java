package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import org.carejourney.domain.code.CategoryOfNeed;
import org.carejourney.domain.code.LegalStatus;
import org.carejourney.domain.code.PlacementProvider;
import org.carejourney.domain.code.PlacementType;
import org.carejourney.domain.code.ReasonEpisodeCeased;
import org.carejourney.domain.code.ReasonForNewEpisode;
import org.carejourney.domain.code.ReasonPlacementChanged;
import org.carejourney.domain.record.Episode;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/** Episodes of care. */
final class EpisodeReader implements FactReader {
    private static final String NOT_A_POSTCODE = "is not a postcode; distances from here cannot be told";

    private final Row row;
    private final DateColumn start;
    private final CodeColumn<ReasonForNewEpisode> reason;
    private final CodeColumn<LegalStatus> legalStatus;
    private final CodeColumn<CategoryOfNeed> need;
    private final CodeColumn<PlacementType> placement;
    private final CodeColumn<PlacementProvider> provider;
    private final DateColumn end;
    private final CodeColumn<ReasonEpisodeCeased> ceased;
    private final CodeColumn<ReasonPlacementChanged> placementChanged;
    private final TextColumn homePostcode;
    private final TextColumn placementPostcode;
    private final TextColumn urn;

    EpisodeReader(Columns columns) {
        row = columns.row();
        start = columns.date("DECOM");
        reason = columns.code("RNE", ReasonForNewEpisode.LIST);
        legalStatus = columns.code("LS", LegalStatus.LIST);
        need = columns.code("CIN", CategoryOfNeed.LIST);
        placement = columns.code("PLACE", PlacementType.LIST);
        provider = columns.code("PLACE_PROVIDER", PlacementProvider.LIST);
        end = columns.date("DEC");
        ceased = columns.code("REC", ReasonEpisodeCeased.LIST);
        placementChanged = columns.code("REASON_PLACE_CHANGE", ReasonPlacementChanged.LIST);
        homePostcode = columns.text("HOME_POST");
        placementPostcode = columns.text("PL_POST");
        urn = columns.text("URN");
    }

    @Override
    public Optional<Fact> read() {
        var began = start.required();
        var why = reason.required();
        var status = legalStatus.required();
        var needs = need.read();
        var where = placement.required();
        var by = provider.read();
        var ended = end.read();
        var endedWhy = ceased.read();
        var movedWhy = placementChanged.read();
        var home = homePostcode.readLike(EpisodeReader::isPostcode, NOT_A_POSTCODE);
        var placed = placementPostcode.readLike(EpisodeReader::isPostcode, NOT_A_POSTCODE);
        var carer =
                urn.readLike(EpisodeReader::isNumber, "is not a number of Ofsted; write its letters and digits only");
        if (began.isPresent() && ended.isPresent()) {
            checkOrder(began.get(), ended.get());
        }
        if (row.isLeftOut()) {
            return Optional.empty();
        }
        checkEnd(ended, endedWhy);
        return Optional.of(new Episode(
                FactId.UNSAVED,
                began.orElseThrow(),
                why.orElseThrow(),
                status.orElseThrow(),
                needs,
                where.orElseThrow(),
                by,
                ended,
                endedWhy,
                movedWhy,
                home,
                placed,
                carer));
    }

    private void checkOrder(LocalDate began, LocalDate ended) {
        if (!ended.isAfter(began)) {
            end.isWrong("is not after DECOM, " + DateColumn.written(began) + "; correct whichever is wrong");
        }
    }

    /** An end and its reason belong together; one without the other leaves a question, not an illegal episode. */
    private void checkEnd(Optional<LocalDate> ended, Optional<ReasonEpisodeCeased> why) {
        if (ended.isPresent() && why.isEmpty()) {
            ceased.isOdd("is blank although the episode ended; write why it ended");
        } else if (ended.isEmpty() && why.isPresent()) {
            end.isOdd("is blank although REC says why the episode ended; write when it ended");
        }
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLetter(text.charAt(i)) && !isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** One or two letters, a digit, perhaps one more letter or digit, and a digit and two letters. */
    static boolean isPostcode(String text) {
        int length = text.length();
        if (length < 5 || length > 7) {
            return false;
        }
        int letters = isLetter(text.charAt(1)) ? 2 : 1;
        int area = length - 3;
        return isLetter(text.charAt(0))
                && area > letters
                && area <= letters + 2
                && isDigit(text.charAt(letters))
                && (isDigit(text.charAt(area - 1)) || isLetter(text.charAt(area - 1)))
                && isDigit(text.charAt(length - 3))
                && isLetter(text.charAt(length - 2))
                && isLetter(text.charAt(length - 1));
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
