package org.augenhoehe.methods.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// How two texts differ, word by word: the longest row of words that both have stays, what is between is new or gone.
public final class Difference {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /// More would take much time and 8 MB for whoever only looks; then the whole text is gone and new. Two of the
    /// longest paragraphs of usual words have less.
    private static final long MOST = 2_000_000;

    private Difference() {}

    /// Where a part stands: in both texts, only in the one before, only in the one after.
    public enum Kind {
        SAME,
        GONE,
        NEW
    }

    /// Words in a row that stand in the same texts.
    ///
    /// @param kind in which of the two texts they stand
    /// @param text the words with what is between them, never empty
    public record Part(Kind kind, String text) {}

    /// Put together, the parts that are not new are the text before, and those that are not gone the text after.
    public static List<Part> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var parts = new ArrayList<Part>();
        add(parts, Kind.SAME, String.join("", old.subList(0, start)));
        middle(parts, old.subList(start, old.size() - end), now.subList(start, now.size() - end));
        add(parts, Kind.SAME, String.join("", old.subList(old.size() - end, old.size())));
        return join(parts);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    private static void middle(List<Part> parts, List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST) {
            add(parts, Kind.GONE, String.join("", old));
            add(parts, Kind.NEW, String.join("", now));
            return;
        }
        // How many words the rests have in common, from each place on.
        var common = new int[old.size() + 1][now.size() + 1];
        for (int one = old.size() - 1; one >= 0; one--) {
            for (int other = now.size() - 1; other >= 0; other--) {
                common[one][other] = old.get(one).equals(now.get(other))
                        ? common[one + 1][other + 1] + 1
                        : Math.max(common[one + 1][other], common[one][other + 1]);
            }
        }
        int one = 0;
        int other = 0;
        while (one < old.size() || other < now.size()) {
            if (one < old.size() && other < now.size() && old.get(one).equals(now.get(other))) {
                add(parts, Kind.SAME, old.get(one));
                one++;
                other++;
            } else if (other == now.size() || one < old.size() && common[one + 1][other] >= common[one][other + 1]) {
                add(parts, Kind.GONE, old.get(one));
                one++;
            } else {
                add(parts, Kind.NEW, now.get(other));
                other++;
            }
        }
    }

    private static void add(List<Part> parts, Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(kind, text));
        }
    }

    /// Between two changes what is gone stands together, and then what is new: a blank alone is no reason to stop.
    private static List<Part> join(List<Part> parts) {
        var joined = new ArrayList<Part>();
        var gone = new StringBuilder();
        var fresh = new StringBuilder();
        Deque<Part> rest = new ArrayDeque<>(parts);
        while (!rest.isEmpty()) {
            var part = rest.removeFirst();
            var next = rest.peekFirst();
            var changing = !gone.isEmpty() || !fresh.isEmpty();
            if (part.kind() == Kind.GONE) {
                gone.append(part.text());
            } else if (part.kind() == Kind.NEW) {
                fresh.append(part.text());
            } else if (changing && part.text().isBlank() && next != null && next.kind() != Kind.SAME) {
                gone.append(part.text());
                fresh.append(part.text());
            } else {
                flush(joined, gone, fresh);
                append(joined, part);
            }
        }
        flush(joined, gone, fresh);
        return joined;
    }

    private static void flush(List<Part> joined, StringBuilder gone, StringBuilder fresh) {
        if (!gone.isEmpty()) {
            joined.add(new Part(Kind.GONE, gone.toString()));
            gone.setLength(0);
        }
        if (!fresh.isEmpty()) {
            joined.add(new Part(Kind.NEW, fresh.toString()));
            fresh.setLength(0);
        }
    }

    private static void append(List<Part> joined, Part part) {
        if (!joined.isEmpty() && joined.getLast().kind() == part.kind()) {
            joined.set(joined.size() - 1, new Part(part.kind(), joined.getLast().text() + part.text()));
        } else {
            joined.add(part);
        }
    }
}
