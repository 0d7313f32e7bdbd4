package org.augenhoehe.methods.opinion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// A conversation as published by Polis: a folder with `comments.csv`, `votes.csv` and, for the groups it
/// was published with, `participants-votes.csv`.
///
/// Comma-separated, UTF-8, quoted where needed, first line names the columns; further columns are
/// ignored. See <https://github.com/compdemocracy/openData>. `votes.csv` is a log: where somebody voted
/// again, the later time counts, and at the same time the later line.
///
/// @param folder that holds the files
public record ExportFolder(Path folder) {

    /// Statements and votes.
    ///
    /// @throws IOException if a file can't be read
    /// @throws IllegalArgumentException if something in a file is malformed; the message names file and line
    public Conversation conversation() throws IOException {
        List<Statement> statements = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        read("comments.csv", line -> {
            var statement = new Statement(
                    field(line, "comment-id"),
                    field(line, "comment-body"),
                    Statement.Moderation.of(Math.toIntExact(whole(line, "moderated"))));
            Long before = lines.put(statement.id(), line.getStartingLineNumber());
            if (before != null) {
                throw new IllegalArgumentException("statement " + statement.id() + " is already in line " + before);
            }
            statements.add(statement);
        });
        Map<String, Cast> last = new TreeMap<>();
        read("votes.csv", line -> {
            var cast = new Cast(
                    whole(line, "timestamp"),
                    new Vote(field(line, "voter-id"), field(line, "comment-id"), stance(line)));
            if (!lines.containsKey(cast.vote.statement())) {
                throw new IllegalArgumentException("there is no statement " + cast.vote.statement());
            }
            last.merge(cast.vote.person() + " " + cast.vote.statement(), cast, Cast::later);
        });
        return Conversation.of(
                statements, last.values().stream().map(Cast::vote).toList());
    }

    /// The group in which each person was published, as written there; without people who have none.
    ///
    /// @throws IOException if the file can't be read
    /// @throws IllegalArgumentException if something in it is malformed; the message names file and line
    public Map<String, String> publishedGroups() throws IOException {
        Map<String, String> groups = new TreeMap<>();
        read("participants-votes.csv", line -> {
            String group = field(line, "group-id");
            if (!group.isEmpty()) {
                groups.put(field(line, "participant"), group);
            }
        });
        return groups;
    }

    private record Cast(long time, Vote vote) {
        Cast later(Cast next) {
            return next.time >= time ? next : this;
        }
    }

    private void read(String name, Consumer<NamedCsvRecord> each) throws IOException {
        Path file = folder.resolve(name);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().allowMissingFields(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord line : csv) {
                try {
                    each.accept(line);
                } catch (IllegalArgumentException | ArithmeticException malformed) {
                    throw new IllegalArgumentException(
                            file + ", line " + line.getStartingLineNumber() + ": " + malformed.getMessage(), malformed);
                }
            }
        } catch (CsvParseException malformed) {
            throw new IllegalArgumentException(file + ": " + malformed.getMessage(), malformed);
        }
    }

    private static String field(NamedCsvRecord line, String column) {
        return line.findField(column).orElseThrow(() -> new IllegalArgumentException("there is no column " + column));
    }

    private static long whole(NamedCsvRecord line, String column) {
        String written = field(line, column);
        try {
            return Long.parseLong(written);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException(column + " is no whole number: „" + written + "“", malformed);
        }
    }

    private static Stance stance(NamedCsvRecord line) {
        String written = field(line, "vote");
        try {
            return Stance.of(Double.parseDouble(written));
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("vote is no number: „" + written + "“", malformed);
        }
    }
}
