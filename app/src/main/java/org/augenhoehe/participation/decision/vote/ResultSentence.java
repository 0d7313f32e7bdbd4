package org.augenhoehe.participation.decision.vote;

import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.box.Outcome;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.springframework.stereotype.Component;

/// The result in one sentence: on the page in the reader's language, in the history in the first one.
@Component
public class ResultSentence {
    private static final int LONGEST = 700;

    private final Texts texts;
    private final Languages languages;

    ResultSentence(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /// As the history keeps it.
    public String of(Paper paper, Outcome outcome) {
        return of(languages.first(), paper, outcome);
    }

    String notHeld() {
        return texts.get(languages.first(), "decision.result.notheld");
    }

    public String of(Language language, Paper paper, Outcome outcome) {
        var key = "decision.result." + outcome.verdict() + ending(paper);
        return texts.get(
                language,
                key,
                titles(paper.saying(number -> texts.get(language, HiddenWords.TEXT_KEY, number)), outcome.winners()),
                outcome.winners().size(),
                outcome.ballots());
    }

    private static String ending(Paper paper) {
        if (paper.kind() == Kind.CONSENT) {
            return ".consent";
        }
        if (paper.kind() == Kind.BUDGET) {
            return ".budget";
        }
        return paper.settings().binding() ? "" : ".opinion";
    }

    /// Many long titles would fill a page: then the first ones.
    private static String titles(Paper paper, List<String> winners) {
        var titles = winners.stream()
                .flatMap(winner ->
                        paper.options().stream().filter(option -> option.id().equals(winner)))
                .map(Choosable::title)
                .collect(Collectors.joining("“, „", "„", "“"));
        return titles.length() <= LONGEST ? titles : titles.substring(0, LONGEST) + " …“";
    }
}
