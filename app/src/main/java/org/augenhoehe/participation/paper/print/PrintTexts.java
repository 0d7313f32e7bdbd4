package org.augenhoehe.participation.paper.print;

import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;

/// What stands on every form.
record PrintTexts(
        String how,
        String howPicture,
        String mistake,
        String mistakePicture,
        String box,
        Texts texts,
        Language language) {

    static PrintTexts of(Texts texts, Language language) {
        return new PrintTexts(
                texts.get(language, "paper.print.how"),
                texts.get(language, "paper.print.how.picture"),
                texts.get(language, "paper.print.mistake"),
                texts.get(language, "paper.print.mistake.picture"),
                texts.get(language, "paper.print.box"),
                texts,
                language);
    }

    String page(int number, int all) {
        return texts.get(language, "paper.print.page", number, all);
    }

    String code(String readable) {
        return texts.get(language, "paper.print.code", readable);
    }
}
