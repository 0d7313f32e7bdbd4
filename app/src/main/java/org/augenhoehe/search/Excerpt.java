package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Marks in a text what was asked for, and finds the passage that shows most of it.
final class Excerpt {
    private static final int LENGTH = 220;

    /// Nobody reads further to learn why an entry was found.
    private static final int READ_AT_MOST = 6000;

    private final GermanText german;
    private final Set<String> stems;

    Excerpt(GermanText german, Question question) {
        this.german = german;
        stems = question.stems();
    }

    /// The whole text.
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length(), marks(text));
    }

    /// A passage of it, with "…" where something was left out.
    List<Piece> of(String body) {
        var text = body.substring(0, Math.min(body.length(), READ_AT_MOST));
        var marks = marks(text);
        var from = wordStart(text, start(text, marks));
        var to = wordEnd(text, Math.min(text.length(), from + LENGTH));
        var pieces = new ArrayList<Piece>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(pieces(text, from, to, marks));
        if (to < body.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private List<Mark> marks(String text) {
        var marks = new ArrayList<Mark>();
        for (var token : german.tokens(text)) {
            if (stems.contains(token.stem())
                    && (marks.isEmpty() || marks.getLast().from() != token.from())) {
                marks.add(new Mark(token.from(), token.to(), token.stem()));
            }
        }
        return marks;
    }

    /// A little before the mark from which on the most different words follow within the length of an excerpt.
    private static int start(String text, List<Mark> marks) {
        int best = 0;
        int most = 0;
        for (var first : marks) {
            var different = new HashSet<String>();
            marks.stream()
                    .filter(mark -> mark.from() >= first.from() && mark.to() <= first.from() + LENGTH - 40)
                    .forEach(mark -> different.add(mark.stem()));
            if (different.size() > most) {
                most = different.size();
                best = first.from();
            }
        }
        return best < LENGTH / 2 || text.length() <= LENGTH ? 0 : best - 40;
    }

    private static int wordStart(String text, int from) {
        return from == 0 ? 0 : text.indexOf(' ', from) + 1;
    }

    private static int wordEnd(String text, int to) {
        var space = to == text.length() ? to : text.lastIndexOf(' ', to);
        return space <= 0 ? to : space;
    }

    private static List<Piece> pieces(String text, int from, int to, List<Mark> marks) {
        var pieces = new ArrayList<Piece>();
        int at = from;
        for (var mark : marks) {
            if (mark.from() >= at && mark.to() <= to) {
                if (mark.from() > at) {
                    pieces.add(new Piece(text.substring(at, mark.from()), false));
                }
                pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
                at = mark.to();
            }
        }
        if (at < to) {
            pieces.add(new Piece(text.substring(at, to), false));
        }
        return pieces;
    }

    private record Mark(int from, int to, String stem) {}
}
