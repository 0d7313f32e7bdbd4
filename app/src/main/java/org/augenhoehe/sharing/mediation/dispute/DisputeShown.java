package org.augenhoehe.sharing.mediation.dispute;

import java.util.List;

import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeOutcome;
import org.augenhoehe.sharing.mediation.DisputeWord;
import org.augenhoehe.sharing.mediation.Side;
import org.jspecify.annotations.Nullable;

/// A conflict as one of those who may read it sees it.
///
/// @param side on which the reader is
/// @param about what it is about
/// @param path its page; empty for whoever mediates, who may not open it
/// @param first what the side is called that brought it
/// @param other what the other side is called
/// @param mediator empty while nobody has taken it
/// @param outcome the words that stand; null where nobody proposed any
public record DisputeShown(
        Dispute dispute,
        Side side,
        String about,
        String path,
        String first,
        String other,
        String mediator,
        List<DisputeWord> words,
        @Nullable DisputeOutcome outcome,
        long days) {

    public String name(Side of) {
        return switch (of) {
            case FIRST -> first;
            case OTHER -> other;
            case MEDIATOR -> mediator;
        };
    }
}
