package org.carejourney.domain.employment;

import java.util.Comparator;
import java.util.Optional;
import org.carejourney.domain.record.CareRecord;
import org.carejourney.domain.shared.FactId;

/** What was offered to a young person, and what became of it. */
final class Offers {
    private Offers() {}

    /** The last in a spell. */
    static Optional<OpportunityOffered> last(CareRecord record, FactId spell) {
        return record.all(OpportunityOffered.class).stream()
                .filter(offer -> offer.spell().equals(spell))
                .max(Comparator.comparing(OpportunityOffered::on)
                        .thenComparing(offer -> offer.id().value()));
    }

    static Optional<OpportunityAnswered> answer(CareRecord record, OpportunityOffered offer) {
        return record.all(OpportunityAnswered.class).stream()
                .filter(answer -> answer.offer().equals(offer.id()))
                .findFirst();
    }
}
