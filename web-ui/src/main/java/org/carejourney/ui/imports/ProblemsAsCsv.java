package org.carejourney.ui.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carejourney.application.returns.Problem;

/** Problems as a table for a spreadsheet. */
final class ProblemsAsCsv {
    private ProblemsAsCsv() {}

    static byte[] of(List<Problem> problems) {
        var text = new StringBuilder("kind,file,line,field,value,message,child\r\n");
        for (var problem : problems) {
            text.append(Stream.of(
                                    problem.severity().name(),
                                    problem.file(),
                                    String.valueOf(problem.line()),
                                    problem.field(),
                                    problem.value(),
                                    problem.message(),
                                    problem.child().map(child -> child.value()).orElse(""))
                            .map(ProblemsAsCsv::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula is kept from being one. */
    private static String cell(String value) {
        var safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
