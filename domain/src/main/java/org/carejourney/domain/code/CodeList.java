package org.carejourney.domain.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All codes of one field of the return, of whatever year. */
public final class CodeList<C extends Code> {
    private final Map<String, C> byCode = new HashMap<>();
    private final List<C> codes;

    private CodeList(List<C> codes) {
        this.codes = List.copyOf(codes);
        codes.forEach(code -> byCode.put(code.code().toUpperCase(Locale.ROOT), code));
    }

    static <C extends Code> CodeList<C> of(C[] codes) {
        return new CodeList<>(Arrays.asList(codes));
    }

    /** The code as written, in upper case; empty where no year's list has it. */
    public Optional<C> find(String written) {
        return Optional.ofNullable(byCode.get(written));
    }

    /**
     * The code as stored.
     *
     * @throws IllegalArgumentException where no year's list has it
     */
    public C get(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("No such code: " + written));
    }

    public List<C> all() {
        return codes;
    }

    /** The codes in words for a message: C1, C2, D1 ... */
    public String written() {
        return String.join(", ", codes.stream().map(Code::code).toList());
    }
}
