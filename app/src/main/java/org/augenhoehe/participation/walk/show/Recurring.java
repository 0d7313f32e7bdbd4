package org.augenhoehe.participation.walk.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.augenhoehe.participation.walk.note.Note;

/// Words that come again and again in what was noted, whatever their ending.
public final class Recurring {
    /// In so many notes at least.
    private static final int LEAST = 3;

    private static final int MOST = 8;
    private static final int SHORTEST = 4;
    private static final Analyzer GERMAN = new GermanAnalyzer();

    private Recurring() {}

    /// The most frequent first.
    static List<Word> in(Collection<Note> notes) {
        var stems = new HashMap<String, Map<String, Integer>>();
        var where = new HashMap<String, Set<UUID>>();
        notes.stream().filter(note -> !note.hidden()).forEach(note -> read(note, stems, where));
        return where.entrySet().stream()
                .filter(stem -> stem.getValue().size() >= LEAST)
                .map(stem -> new Word(
                        mostOften(stems.getOrDefault(stem.getKey(), Map.of())),
                        stem.getValue().size()))
                .sorted(Comparator.comparingInt(Word::notes).reversed().thenComparing(Word::text))
                .limit(MOST)
                .toList();
    }

    private static void read(Note note, Map<String, Map<String, Integer>> stems, Map<String, Set<UUID>> where) {
        try (var tokens = GERMAN.tokenStream("", note.wording())) {
            var stem = tokens.addAttribute(CharTermAttribute.class);
            var offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                var word = note.wording().substring(offset.startOffset(), offset.endOffset());
                if (word.length() >= SHORTEST) {
                    stems.computeIfAbsent(stem.toString(), any -> new HashMap<>())
                            .merge(word, 1, Integer::sum);
                    where.computeIfAbsent(stem.toString(), any -> new HashSet<>())
                            .add(note.id());
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String mostOften(Map<String, Integer> forms) {
        return forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /// @param notes in how many it stands
    public record Word(String text, int notes) {}
}
