package org.carejourney.domain.work;

import java.util.List;
import java.util.Optional;
import org.carejourney.domain.record.Fact;
import org.carejourney.domain.shared.FactId;

/**
 * What a person is asked.
 *
 * @param question what is to be done or told, in one sentence
 * @param known what the record holds already: shown, never asked
 * @param fields what is asked, in order
 * @param act the words on the button: "Record the visit"
 */
public record Form(String question, List<Known> known, List<Field> fields, String act) {
    public Form {
        known = List.copyOf(known);
        fields = List.copyOf(fields);
    }

    public static Form asking(String question, String act, Field... fields) {
        return new Form(question, List.of(), List.of(fields), act);
    }

    public Form knowing(List<Known> facts) {
        return new Form(question, facts, fields, act);
    }

    /**
     * A value that the record holds.
     *
     * @param fact where it comes from; empty for what follows from the rules
     */
    public record Known(String label, String value, Optional<FactId> fact) {
        public static Known of(String label, String value, Fact from) {
            return new Known(label, value, Optional.of(from.id()));
        }

        public static Known rule(String label, String value) {
            return new Known(label, value, Optional.empty());
        }
    }
}
