package org.augenhoehe.methods.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Joins what two people made of the same text, paragraph by paragraph (three-way merge after Khanna, Kunal and Pierce:
/// A formal investigation of diff3, 2007). What only one of them touched becomes as that one wanted it. Where both put
/// something new into the same place, both stand there. Where both changed the same paragraphs, nobody but a person can
/// decide: both are kept side by side.
public final class Merge {
    /// More would take much memory; then what both may have changed stands side by side as a whole.
    private static final long MOST = 4_000_000;

    private Merge() {}

    public sealed interface Piece {}

    /// @param text one or more paragraphs
    public record Agreed(String text) implements Piece {}

    /// @param before what both found; empty only where nothing stood there
    /// @param mine may be empty: taken away
    /// @param theirs may be empty: taken away
    public record Conflict(String before, String mine, String theirs) implements Piece {}

    /// @param before the text that both of them found
    public static List<Piece> of(String before, String mine, String theirs) {
        var base = paragraphs(before);
        var one = paragraphs(mine);
        var other = paragraphs(theirs);
        var inOne = kept(base, one);
        var inOther = kept(base, other);
        var pieces = new ArrayList<Piece>();
        int b = 0;
        int m = 0;
        int t = 0;
        for (int at = 0; at <= base.size(); at++) {
            var end = at == base.size();
            if (!end && (inOne[at] < 0 || inOther[at] < 0)) {
                continue;
            }
            var untilOne = end ? one.size() : inOne[at];
            var untilOther = end ? other.size() : inOther[at];
            between(pieces, base.subList(b, at), one.subList(m, untilOne), other.subList(t, untilOther));
            if (!end) {
                agree(pieces, base.subList(at, at + 1));
            }
            b = at + 1;
            m = untilOne + 1;
            t = untilOther + 1;
        }
        return pieces;
    }

    /// @return whether nobody has to decide anything
    public static boolean isClear(List<Piece> pieces) {
        return pieces.stream().allMatch(Agreed.class::isInstance);
    }

    private static void between(List<Piece> pieces, List<String> base, List<String> mine, List<String> theirs) {
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
