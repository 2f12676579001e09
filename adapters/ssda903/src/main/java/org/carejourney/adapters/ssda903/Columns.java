package org.carejourney.adapters.ssda903;

import java.time.LocalDate;
import org.carejourney.domain.code.Code;
import org.carejourney.domain.code.CodeList;

/** Gives each column of a file a reader that knows what its values mean. */
record Columns(Row row, Layout layout, TextCache texts) {

    DateColumn date(String name) {
        boolean isOfTheTime = layout.table().eventDates().contains(name);
        return new DateColumn(
                row, layout.position(name), name, isOfTheTime ? row.year().lastDay() : LocalDate.MAX);
    }

    <C extends Code> CodeColumn<C> code(String name, CodeList<C> list) {
        return new CodeColumn<>(row, layout.position(name), name, list);
    }

    NumberColumn number(String name, int smallest, int largest) {
        return new NumberColumn(row, layout.position(name), name, smallest, largest);
    }

    FlagColumn flag(String name) {
        return new FlagColumn(number(name, 0, 1));
    }

    TextColumn text(String name) {
        return new TextColumn(row, layout.position(name), name, texts);
    }

    ChildColumn child() {
        return new ChildColumn(row, layout.position("CHILD"));
    }
}
