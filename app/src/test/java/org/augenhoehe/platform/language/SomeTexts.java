package org.augenhoehe.platform.language;

/// The texts of the house for tests that start no house.
public final class SomeTexts {
    private static final TextFiles FILES = new TextFiles();
    private static final Languages LANGUAGES = new Languages(FILES);

    private SomeTexts() {}

    public static Texts texts() {
        return new Texts(FILES, LANGUAGES);
    }

    public static Language language(String tag) {
        return LANGUAGES.get(tag);
    }
}
