package org.augenhoehe.methods.text;

/// One word of a text, or what stands for one.
///
/// @param start offset of its first character
/// @param text as it is written
/// @param key as the rules compare it: lower case, composed, without middle dots and soft hyphens
/// @param opensClause whether a comma, dash or bracket parts it from the word before
record Word(int start, String text, String key, Kind kind, boolean opensClause) {

    enum Kind {
        WORD,
        NUMBER,
        ADDRESS,
        PLACEHOLDER
    }

    int end() {
        return start + text.length();
    }

    boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    boolean lowerCase() {
        return kind == Kind.WORD && Character.isLowerCase(text.codePointAt(0));
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    int letters() {
        return (int) key.codePoints().filter(Character::isLetter).count();
    }
}
