package org.augenhoehe.participation.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.comment.Comment;
import org.jspecify.annotations.Nullable;

/// Puts each comment below what it answers. What nobody may read keeps its place only where something readable answers
/// it.
final class CommentTree {
    private final Map<@Nullable UUID, List<Comment>> below = new HashMap<>();
    private final @Nullable UUID reader;

    private CommentTree(@Nullable UUID reader) {
        this.reader = reader;
    }

    /// @param comments the oldest first
    static List<Comment> inOrder(List<Comment> comments, @Nullable UUID reader) {
        var tree = new CommentTree(reader);
        comments.forEach(comment -> tree.below
                .computeIfAbsent(comment.parent(), any -> new ArrayList<>())
                .add(comment));
        return tree.read(null);
    }

    private List<Comment> read(@Nullable UUID parent) {
        var read = new ArrayList<Comment>();
        for (var comment : below.getOrDefault(parent, List.of())) {
            var answers = read(comment.id());
            if (comment.isShownTo(reader) || !answers.isEmpty()) {
                read.add(comment);
                read.addAll(answers);
            }
        }
        return read;
    }
}
