package org.augenhoehe.methods.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/// Joins what two people made of the same text, paragraph by paragraph (three-way merge after Khanna, Kunal and Pierce:
/// A formal investigation of diff3, 2007). What only one of them touched becomes as that one wanted it. Where both put
/// something new into the same place, both stand there. Where both changed the same paragraphs, nobody but a person can
/// decide: both are kept side by side.
public final class Merge {
    /// More would take much memory; then what both may have changed stands side by side as a whole.
    private static final long MOST = 4_000_000;

    private Merge() {}

    /// What becomes of some paragraphs in a row.
    public sealed interface Piece {}

    /// What both want, or what only one of them touched.
    ///
    /// @param text one or more paragraphs
    public record Agreed(String text) implements Piece {}

    /// What a person must decide.
    ///
    /// @param before what both found; empty only where nothing stood there
    /// @param mine may be empty: taken away
    /// @param theirs may be empty: taken away
    public record Conflict(String before, String mine, String theirs) implements Piece {}

    /// @param before the text that both of them found
    public static List<Piece> of(String before, String mine, String theirs) {
        var base = paragraphs(before);
        var one = hunks(base, paragraphs(mine));
        var other = hunks(base, paragraphs(theirs));
        var pieces = new ArrayList<Piece>();
        int at = 0;
        int m = 0;
        int t = 0;
        while (m < one.size() || t < other.size()) {
            var next = first(m < one.size() ? one.get(m) : null, t < other.size() ? other.get(t) : null);
            int from = next.from();
            int to = next.to();
            int mineFrom = m;
            int theirsFrom = t;
            boolean grown = true;
            while (grown) {
                grown = false;
                while (m < one.size() && one.get(m).meets(from, to)) {
                    to = Math.max(to, one.get(m++).to());
                    grown = true;
                }
                while (t < other.size() && other.get(t).meets(from, to)) {
                    to = Math.max(to, other.get(t++).to());
                    grown = true;
                }
            }
            agree(pieces, base.subList(at, from));
            join(
                    pieces,
                    base.subList(from, to),
                    changed(base, from, to, one.subList(mineFrom, m)),
                    changed(base, from, to, other.subList(theirsFrom, t)));
            at = to;
        }
        agree(pieces, base.subList(at, base.size()));
        return pieces;
    }

    /// What stands in the place of some paragraphs.
    ///
    /// @param from the first of them
    /// @param to behind the last of them; the same where something is only added
    private record Hunk(int from, int to, List<String> text) {
        /// Beside one another is not in the same place: only then both can hold.
        boolean meets(int otherFrom, int otherTo) {
            return from == otherFrom && to == otherTo || from < otherTo && to > otherFrom;
        }
    }

    /// What is added before a paragraph stands before what becomes of it.
    private static Hunk first(@Nullable Hunk one, @Nullable Hunk other) {
        if (one == null || other == null) {
            return Objects.requireNonNull(one == null ? other : one);
        }
        var earlier = other.from() < one.from() || other.from() == one.from() && other.to() < one.to();
        return earlier ? other : one;
    }

    private static List<Hunk> hunks(List<String> base, List<String> now) {
        var kept = kept(base, now);
        var hunks = new ArrayList<Hunk>();
        int from = 0;
        int n = 0;
        for (int at = 0; at <= base.size(); at++) {
            var end = at == base.size();
            if (!end && kept[at] < 0) {
                continue;
            }
            var until = end ? now.size() : kept[at];
            if (at > from || until > n) {
                hunks.add(new Hunk(from, at, now.subList(n, until)));
            }
            from = at + 1;
            n = until + 1;
        }
        return hunks;
    }

    private static List<String> changed(List<String> base, int from, int to, List<Hunk> hunks) {
        var text = new ArrayList<String>();
        int at = from;
        for (var hunk : hunks) {
            text.addAll(base.subList(at, hunk.from()));
            text.addAll(hunk.text());
            at = hunk.to();
        }
        text.addAll(base.subList(at, to));
        return text;
    }

    /// @return whether nobody has to decide anything
    public static boolean isClear(List<Piece> pieces) {
        return pieces.stream().allMatch(Agreed.class::isInstance);
    }

    private static void join(List<Piece> pieces, List<String> base, List<String> mine, List<String> theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            agree(pieces, theirs);
        } else if (theirs.equals(base)) {
            agree(pieces, mine);
        } else if (base.isEmpty()) {
            agree(pieces, theirs);
            agree(pieces, mine);
        } else {
            pieces.add(new Conflict(text(base), text(mine), text(theirs)));
        }
    }

    private static void agree(List<Piece> pieces, List<String> paragraphs) {
        if (paragraphs.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Agreed(var text)) {
            pieces.set(pieces.size() - 1, new Agreed(text + "\n\n" + text(paragraphs)));
        } else {
            pieces.add(new Agreed(text(paragraphs)));
        }
    }

    /// Paragraphs stand apart by an empty line.
    static List<String> paragraphs(String text) {
        return Arrays.stream(text.replace("\r\n", "\n").split("\\n[ \\t]*(?:\\n[ \\t]*)+"))
                .map(String::stripTrailing)
                .filter(one -> !one.isBlank())
                .toList();
    }

    static String text(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    /// Where each paragraph of the one stands in the other, in the longest row that both have; -1 where it does not.
    private static int[] kept(List<String> old, List<String> now) {
        var kept = new int[old.size()];
        Arrays.fill(kept, -1);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) {
            kept[start] = start;
            start++;
        }
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            kept[old.size() - 1 - end] = now.size() - 1 - end;
            end++;
        }
        middle(kept, old.subList(start, old.size() - end), now.subList(start, now.size() - end), start);
        return kept;
    }

    private static void middle(int[] kept, List<String> old, List<String> now, int start) {
        if ((long) old.size() * now.size() > MOST) {
            return;
        }
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
        while (one < old.size() && other < now.size()) {
            if (old.get(one).equals(now.get(other))) {
                kept[start + one++] = start + other++;
            } else if (common[one + 1][other] >= common[one][other + 1]) {
                one++;
            } else {
                other++;
            }
        }
    }
}
