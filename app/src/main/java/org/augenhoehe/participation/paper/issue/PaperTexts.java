package org.augenhoehe.participation.paper.issue;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.issue.PaperDoor.OfPaper;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.springframework.stereotype.Component;

/// What the house says on papers, around what the step asks.
@Component
class PaperTexts {
    private final Texts texts;

    PaperTexts(Texts texts) {
        this.texts = texts;
    }

    /// @param form as the method gives it
    PaperForm around(PaperForm form, OfPaper of, Language language, Part part) {
        var closing = new ArrayList<>(form.closing());
        closing.add(texts.get(language, "paper.print.back", lastDay(of, language)));
        if (part == Part.SHEET) {
            closing.add(texts.get(language, "paper.print.once"));
        } else if (part == Part.BALLOT) {
            closing.add(texts.get(language, "paper.print.ballot.noname"));
        }
        return new PaperForm(form.title(), form.intro(), form.questions(), closing);
    }

    /// @param side whose agreement the rule asks for; empty where it asks for none
    PaperForm ballot(PaperForm form, OfPaper of, Language language, String side) {
        var around = around(form, of, language, Part.BALLOT);
        return side.isEmpty()
                ? around
                : new PaperForm(
                        texts.get(language, "paper.print.ballot.side", form.title(), sideName(side, language)),
                        around.intro(),
                        around.questions(),
                        around.closing());
    }

    private String sideName(String side, Language language) {
        return texts.get(language, "decision.side." + side);
    }

    /// A form to read, or to fill in together: nothing counts it by itself.
    PaperForm empty(PaperForm form, OfPaper of, Language language) {
        var closing = new ArrayList<>(form.closing());
        closing.add(texts.get(language, "paper.print.empty", lastDay(of, language)));
        return new PaperForm(form.title(), form.intro(), form.questions(), closing);
    }

    PaperForm slip(OfPaper of, Language language) {
        return new PaperForm(
                texts.get(language, "paper.print.slip", of.step().question()),
                List.of(texts.get(language, "paper.print.slip.what"), texts.get(language, "paper.print.slip.apart")),
                List.of(),
                List.of(
                        texts.get(language, "paper.print.back", lastDay(of, language)),
                        texts.get(language, "paper.print.slip.once")));
    }

    List<String> greeting(String name, Language language) {
        return List.of(texts.get(language, "paper.print.greeting", name));
    }

    private static String lastDay(OfPaper of, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(of.lastDay());
    }
}
