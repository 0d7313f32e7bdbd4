package org.augenhoehe.participation.decision.paper;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.springframework.stereotype.Component;

/// What is said instead of the words of an option that moderation hides: its number.
@Component
public class HiddenWords {
    public static final String TEXT_KEY = "decision.option.hidden";

    private final Texts texts;
    private final Languages languages;

    HiddenWords(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    public String of(Language language, String number) {
        return texts.get(language, TEXT_KEY, number);
    }

    /// In the first language of the house, where nobody has chosen one.
    public String of(String number) {
        return of(languages.first(), number);
    }
}
