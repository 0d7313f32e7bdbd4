package org.augenhoehe.knowledge.wiki.page;

/// What somebody wants a page to say.
///
/// @param base the revision that they had before their eyes
/// @param wording as people write it, with links by name
/// @param why in a few words; may be empty
public record Wish(int base, String wording, String why, boolean named) {
    public Wish {
        wording = wording.replace("\r\n", "\n").strip();
        why = why.replace("\r\n", " ").strip();
    }

    Wish at(int version, String other) {
        return new Wish(version, other, why, named);
    }
}
