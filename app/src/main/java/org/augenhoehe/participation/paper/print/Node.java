package org.augenhoehe.participation.paper.print;

import org.jspecify.annotations.Nullable;

/// What a piece of the page is to those who do not see it: a heading, a list, a cell. Each copy gets its own tree of
/// them, in the order in which the pieces are drawn. Compared by identity.
final class Node {
    final String role;
    /// Null directly below the copy.
    final @Nullable Node parent;

    final String spoken;

    Node(String role, @Nullable Node parent) {
        this(role, parent, "");
    }

    /// @param spoken what is said instead of a picture
    Node(String role, @Nullable Node parent, String spoken) {
        this.role = role;
        this.parent = parent;
        this.spoken = spoken;
    }

    /// A heading of a column says that it is one, and a heading of a row too.
    static Node heading(Node row, String scope) {
        return new Node("TH", row, scope);
    }
}
