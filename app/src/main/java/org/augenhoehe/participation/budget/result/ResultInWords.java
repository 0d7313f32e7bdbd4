package org.augenhoehe.participation.budget.result;

import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.springframework.stereotype.Component;

/// A result as the history keeps it, in the first language of the house.
@Component
public class ResultInWords {
    private final Texts texts;
    private final Languages languages;

    ResultInWords(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    public String sum(BudgetResult result) {
        return new Sentences(texts, languages.first(), result).sum();
    }

    /// What stands where a step of this house says what happens with its result.
    public String elsewhere() {
        return texts.get(languages.first(), "budget.elsewhere.happens");
    }
}
