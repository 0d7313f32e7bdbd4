package org.augenhoehe.knowledge.wiki.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.augenhoehe.methods.text.Merge;

/// What somebody decides where two people changed the same paragraphs.
public enum Choice {
    BOTH,
    MINE,
    THEIRS;

    /// As it stands in forms; whatever else comes keeps both.
    public static Choice of(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "MINE" -> MINE;
            case "THEIRS" -> THEIRS;
            default -> BOTH;
        };
    }

    /// @param choices one for each conflict; where one is missing both stay
    static String apply(List<Merge.Piece> pieces, List<Choice> choices) {
        var texts = new ArrayList<String>();
        int at = 0;
        for (var piece : pieces) {
            switch (piece) {
                case Merge.Agreed(var text) -> texts.add(text);
                case Merge.Conflict(var before, var mine, var theirs) -> {
                    var choice = at < choices.size() ? choices.get(at) : BOTH;
                    at++;
                    if (choice != MINE) {
                        texts.add(theirs);
                    }
                    if (choice != THEIRS) {
                        texts.add(mine);
                    }
                }
            }
        }
        return String.join("\n\n", texts.stream().filter(one -> !one.isBlank()).toList());
    }
}
