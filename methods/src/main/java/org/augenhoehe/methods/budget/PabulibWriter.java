package org.augenhoehe.methods.budget;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.methods.exact.Fraction;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/// Writes `.pb` files that [PabulibReader] and other programs read, row by row.
public final class PabulibWriter {
    private PabulibWriter() {}

    /// Flushes, but does not close.
    public static void write(Pabulib file, Writer out) throws IOException {
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(out);
        try {
            csv.writeRecord("META").writeRecord("key", "value");
            file.meta().forEach((key, value) -> csv.writeRecord(key, value));
            csv.writeRecord("PROJECTS").writeRecord(file.projectColumns());
            file.election().projects().forEach(project -> csv.writeRecord(row(file.projectColumns(), project)));
            csv.writeRecord("VOTES").writeRecord(file.voteColumns());
            file.election().ballots().forEach(ballot -> csv.writeRecord(row(file.voteColumns(), ballot)));
            csv.flush();
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static List<String> row(List<String> columns, Project project) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "project_id" -> project.id();
                    case "cost" -> decimal(project.cost());
                    case "name" -> project.name();
                    default -> project.more().getOrDefault(column, "");
                })
                .toList();
    }

    private static List<String> row(List<String> columns, Ballot ballot) {
        return columns.stream()
                .map(column -> switch (column) {
                    case "voter_id" -> ballot.voter();
                    case "vote" -> String.join(",", ballot.projects());
                    case "points" ->
                        ballot.points().stream().map(PabulibWriter::decimal).collect(Collectors.joining(","));
                    default -> ballot.about().getOrDefault(column, "");
                })
                .toList();
    }

    /// Throws an [ArithmeticException] for what no decimal number can say, such as a third.
    private static String decimal(Fraction number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()))
                .toPlainString();
    }
}
