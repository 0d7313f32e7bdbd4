package org.augenhoehe.methods.budget;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.budget.FlawedFile.Fault;

/// Takes the rows of a `.pb` file one by one and knows in which section they stand.
final class PabulibSections {
    private enum Section {
        META,
        PROJECTS,
        VOTES
    }

    private final String file;
    private final Map<String, String> meta = new LinkedHashMap<>();
    private final Map<Section, List<String>> headers = new EnumMap<>(Section.class);
    private final PabulibRows rows;
    private Section section = Section.META;
    private boolean begun;
    private boolean headerIsNext;

    PabulibSections(String file) {
        this.file = file;
        rows = new PabulibRows(file);
    }

    void row(long line, List<String> fields) {
        var first = fields.getFirst().strip().replace("\uFEFF", "");
        if (fields.size() == 1 && first.isEmpty()) {
            return;
        }
        if (isSection(first) && fields.stream().skip(1).allMatch(String::isBlank)) {
            open(line, Section.valueOf(first));
        } else if (!begun) {
            throw new FlawedFile(file, line, Fault.OTHER_KIND, "expected META, found \"" + first + "\"");
        } else if (headerIsNext) {
            headers.put(section, fields.stream().map(String::strip).toList());
            headerIsNext = false;
            checkHeader(line);
        } else {
            content(line, fields);
        }
    }

    private static boolean isSection(String word) {
        return word.equals("META") || word.equals("PROJECTS") || word.equals("VOTES");
    }

    private void open(long line, Section next) {
        if (headers.containsKey(next)) {
            throw new FlawedFile(file, line, Fault.SECTION_TWICE, "a second section " + next, next.name());
        }
        section = next;
        begun = true;
        headerIsNext = true;
    }

    private void checkHeader(long line) {
        var needed = switch (section) {
            case META -> List.of("key", "value");
            case PROJECTS -> List.of("project_id", "cost");
            case VOTES -> List.of("voter_id", "vote");
        };
        for (var column : needed) {
            if (!header(section).contains(column)) {
                throw new FlawedFile(
                        file, line, Fault.NO_COLUMN, "no column " + column + " in " + section, column, section.name());
            }
        }
    }

    private void content(long line, List<String> fields) {
        switch (section) {
            case META ->
                meta.put(
                        fields.getFirst().strip(),
                        fields.size() < 2 ? "" : fields.get(1).strip());
            case PROJECTS -> rows.project(line, named(line, fields));
            case VOTES -> rows.ballot(line, kind(line), named(line, fields));
        }
    }

    private BallotKind kind(long line) {
        var word = meta.getOrDefault("vote_type", "");
        for (var kind : BallotKind.values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw new FlawedFile(file, line, Fault.VOTE_TYPE, "unknown vote_type \"" + word + "\"", word);
    }

    private Map<String, String> named(long line, List<String> fields) {
        var header = header(section);
        if (fields.size() > header.size()) {
            throw new FlawedFile(
                    file,
                    line,
                    Fault.TOO_MANY_FIELDS,
                    fields.size() + " fields where the header has " + header.size(),
                    Integer.toString(fields.size()),
                    Integer.toString(header.size()));
        }
        var named = new LinkedHashMap<String, String>();
        for (int at = 0; at < fields.size(); at++) {
            named.put(header.get(at), fields.get(at).strip());
        }
        return named;
    }

    private List<String> header(Section one) {
        return headers.getOrDefault(one, List.of());
    }

    Pabulib finish() {
        for (var needed : Section.values()) {
            if (!headers.containsKey(needed)) {
                throw new FlawedFile(file, 0, Fault.NO_SECTION, "no section " + needed, needed.name());
            }
        }
        var budget = rows.amount(0, "budget", meta.getOrDefault("budget", ""));
        var kind = kind(0);
        return new Pabulib(
                meta,
                header(Section.PROJECTS),
                header(Section.VOTES),
                rows.election(budget, kind, meta.getOrDefault("max_length", "")),
                new ArrayList<>(rows.remarks()));
    }
}
