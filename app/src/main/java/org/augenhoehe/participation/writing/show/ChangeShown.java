package org.augenhoehe.participation.writing.show;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.methods.text.Difference;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.accept.Say;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// One change: what is new, why, what others say, what became of it.
///
/// @param title of the document
/// @param parts how the paragraph would differ
/// @param beforeHidden whether the words that it starts from are hidden
/// @param whither where the paragraph is to stand, in a sentence; empty where it stays
/// @param says objections, and what hosts decided
/// @param own what the visitor said by the rule; null for nothing
/// @param running whether something can be said by the rule now
/// @param decider whether the visitor accepts or declines
/// @param redone what it was put into; null for nothing
/// @param ayes,noes so far
public record ChangeShown(
        Step step,
        Document document,
        String title,
        Change change,
        String by,
        boolean mine,
        List<Difference.Part> parts,
        boolean beforeHidden,
        String whither,
        int supporters,
        boolean supported,
        List<SayLine> says,
        @Nullable Say own,
        List<RemarkLine> remarks,
        Entrance entrance,
        boolean running,
        boolean decider,
        @Nullable UUID redone,
        int ayes,
        int noes) {

    public String path() {
        return change.path();
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean maySupport() {
        return isOpen() && change.isOpen() && !mine && !change.hidden();
    }

    public boolean maySay() {
        return isOpen() && running && document.rule().hasPeriod();
    }

    public boolean mayObject() {
        return maySay() && document.rule() == Rule.CONSENT && !mine && own == null;
    }

    public boolean mayDecide() {
        return decider && running && document.rule() == Rule.HOSTS;
    }

    public boolean mayRedo() {
        return mine && isOpen() && change.mayBeRedone() && redone == null;
    }

    /// Where the change would stand.
    public String where() {
        return document.path() + "#a-" + change.paragraph();
    }
}
