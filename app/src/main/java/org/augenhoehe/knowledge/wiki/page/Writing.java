package org.augenhoehe.knowledge.wiki.page;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.methods.text.Merge;
import org.augenhoehe.moderation.door.Answer;

/// What came of writing a page.
public sealed interface Writing {
    /// @param joined whether somebody else had changed the page meanwhile, and both now stand in it
    /// @param held whether somebody looks at it before others read it
    record Done(UUID page, boolean joined, boolean held) implements Writing {}

    /// It says that already.
    record Same() implements Writing {}

    /// Both changed the same paragraphs; nothing is saved yet.
    ///
    /// @param wish what was wanted
    /// @param version the revision that stands there by now
    /// @param pieces with links by name
    record Torn(Wish wish, int version, List<Merge.Piece> pieces) implements Writing {
        public Torn {
            pieces = List.copyOf(pieces);
        }
    }

    /// It belongs to a group, and its people will say whether they want it.
    record Proposed(UUID proposal, boolean held) implements Writing {}

    /// A page has or had this name.
    record Taken(UUID page) implements Writing {}

    /// Only the people of the group that owns it may do this.
    record NotYours() implements Writing {}

    /// Joined with what came meanwhile it is longer than any page.
    record TooLong() implements Writing {}

    /// The house does not take it.
    record NotSo(Answer because) implements Writing {}
}
