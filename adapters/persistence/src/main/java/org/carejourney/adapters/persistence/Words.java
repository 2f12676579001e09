package org.carejourney.adapters.persistence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.code.CodeList;
import org.jspecify.annotations.Nullable;

/** Codes as they are stored. Found without making a string first: a report reads millions of them. */
final class Words<C> {
    private record Entry<C>(byte[] word, Optional<C> meaning) {}

    private final Map<String, Optional<C>> byWord = new HashMap<>();
    private final @Nullable Entry<C>[] table;
    private final int mask;

    private Words(List<C> meanings, Function<C, String> word) {
        meanings.forEach(meaning -> byWord.put(word.apply(meaning), Optional.of(meaning)));
        int size = Integer.highestOneBit(meanings.size() * 4) * 2;
        table = emptyTable(size);
        mask = size - 1;
        byWord.forEach((text, meaning) -> {
            var bytes = text.getBytes(StandardCharsets.US_ASCII);
            int at = hash(bytes, 0, bytes.length) & mask;
            while (table[at] != null) {
                at = (at + 1) & mask;
            }
            table[at] = new Entry<>(bytes, meaning);
        });
    }

    static <C extends Code> Words<C> of(CodeList<C> list) {
        return new Words<>(list.all(), Code::code);
    }

    static <E extends Enum<E>> Words<E> names(E[] constants) {
        return new Words<>(List.of(constants), Enum::name);
    }

    Optional<C> find(String word) {
        var found = byWord.get(word);
        if (found == null) {
            throw new IllegalStateException("The database has a code that no list has: " + word);
        }
        return found;
    }

    Optional<C> find(byte[] bytes, int from, int length) {
        int at = hash(bytes, from, length) & mask;
        while (true) {
            var entry = table[at];
            if (entry == null) {
                return find(new String(bytes, from, length, StandardCharsets.UTF_8));
            }
            if (Arrays.equals(entry.word, 0, entry.word.length, bytes, from, from + length)) {
                return entry.meaning;
            }
            at = (at + 1) & mask;
        }
    }

    private static int hash(byte[] bytes, int from, int length) {
        int hash = length;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash ^ (hash >>> 7);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <C> @Nullable Entry<C>[] emptyTable(int size) {
        return (Entry<C>[]) new Entry[size];
    }
}
