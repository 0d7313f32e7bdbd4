package org.augenhoehe.participation.show;

import java.util.List;

import org.augenhoehe.participation.answer.Given;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.participation.gathering.ContributionStore;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// The page of a contribution.
///
/// @param title in a few words
/// @param by whose it is, as it may be said
/// @param category null where it has none
/// @param entrance whether the visitor may say something to it
/// @param answer null while there is none
/// @param mayContradict whether the visitor may contradict it now
/// @param merging null where nobody asks its author to merge it
/// @param earlier what it said before, the newest first
/// @param target the comment that the visitor answers; null for the contribution itself
public record ContributionShown(
        Contribution contribution,
        Step step,
        String undertaking,
        String title,
        String by,
        @Nullable String category,
        Entrance entrance,
        boolean own,
        boolean host,
        int supporters,
        boolean supported,
        @Nullable Given answer,
        boolean mayContradict,
        @Nullable MergingShown merging,
        List<CommentLine> comments,
        List<AmendmentLine> amendments,
        List<ContributionStore.Earlier> earlier,
        @Nullable CommentLine target) {

    public boolean isOpen() {
        return entrance == Entrance.OPEN && !contribution.isWithdrawn();
    }

    /// Others propose a change; whoever wrote it says it in other words.
    public boolean mayAmend() {
        return isOpen() && !own && answer == null && contribution.author() != null;
    }

    public boolean mayReword() {
        return isOpen() && own && answer == null;
    }

    /// @param into what it would go into, in a few words
    public record MergingShown(String into, String path, String reason) {}
}
