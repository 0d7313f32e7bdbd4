package org.augenhoehe.knowledge.wiki.picture;

/// What others may do with a picture.
public enum Licence {
    /// Made by whoever puts it in, who gives it under CC BY-SA like the text.
    OWN("CC BY-SA 4.0"),
    CC_BY("CC BY"),
    CC_BY_SA("CC BY-SA"),
    CC0("CC0"),
    /// Whoever made it allowed it to stand here, and no more.
    PERMITTED("©");

    private final String sign;

    Licence(String sign) {
        this.sign = sign;
    }

    /// The same in every language.
    public String sign() {
        return sign;
    }

    public String textKey() {
        return "wiki.licence." + this;
    }
}
