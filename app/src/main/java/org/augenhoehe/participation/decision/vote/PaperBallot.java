package org.augenhoehe.participation.decision.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// A ballot as a form on paper, and what is marked on it as it would be typed on the screen.
@Component
class PaperBallot {
    private static final String TICK = "tick";
    private static final String GRID = "give";
    private static final String GIVE = "give-";

    /// Wider tables do not fit on the paper; then people write numbers.
    private static final int WIDEST = 10;

    private final Texts texts;

    PaperBallot(Texts texts) {
        this.texts = texts;
    }

    PaperForm form(Step step, Paper whole, Language language) {
        var paper = whole.saying(number -> texts.get(language, HiddenWords.TEXT_KEY, number));
        var settings = paper.settings();
        var intro = List.of(
                step.whatHappens(), texts.get(language, settings.secret() ? "paper.vote.secret" : "paper.vote.open"));
        var wording = texts.get(
                language,
                "paper.vote." + (isTicked(paper) ? Kind.APPROVAL : asked(paper)),
                settings.low(),
                settings.high(),
                settings.most());
        return new PaperForm(step.question(), intro, questions(paper, wording, language), List.of());
    }

    private List<PaperQuestion> questions(Paper paper, String wording, Language language) {
        if (isTicked(paper)) {
            var most = Math.min(paper.settings().most(), paper.options().size());
            var hint = most < paper.options().size() ? texts.get(language, "decision.ballot.most", most) : "";
            return List.of(new Choice(TICK, wording, hint, answers(paper.options(), language), most));
        }
        var columns = columns(paper, language);
        if (columns.size() <= WIDEST) {
            return List.of(new Grid(GRID, wording, "", answers(paper.options(), language), columns));
        }
        var lines = new ArrayList<PaperQuestion>();
        for (var option : paper.options()) {
            lines.add(new Lines(GIVE + option.id(), option.title(), lines.isEmpty() ? wording : "", 1));
        }
        return lines;
    }

    private static Kind asked(Paper paper) {
        var purse = paper.settings().purse();
        if (purse == null) {
            return paper.kind();
        }
        return purse.form() == BallotForm.POINTS ? Kind.DOTS : Kind.RANKED;
    }

    private static boolean isTicked(Paper paper) {
        var purse = paper.settings().purse();
        return paper.kind() == Kind.APPROVAL || purse != null && purse.form() == BallotForm.APPROVAL;
    }

    private List<PaperAnswer> columns(Paper paper, Language language) {
        var settings = paper.settings();
        return switch (asked(paper)) {
            case SCORE -> numbers(settings.low(), settings.high());
            case DOTS -> numbers(0, settings.most());
            case RANKED, PERSONS -> numbers(1, places(paper, settings));
            case DATES ->
                List.of("YES", "IF_NEED_BE", "NO").stream()
                        .map(suits -> new PaperAnswer(
                                suits.replace('_', '-'), texts.get(language, "decision.suits." + suits)))
                        .toList();
            case APPROVAL, BUDGET, CONSENT ->
                throw new IllegalArgumentException(paper.kind().name());
        };
    }

    private static int places(Paper paper, Settings settings) {
        return paper.kind() == Kind.BUDGET
                ? Math.min(settings.most(), paper.options().size())
                : paper.options().size();
    }

    private static List<PaperAnswer> numbers(int least, int greatest) {
        return IntStream.rangeClosed(least, greatest)
                .mapToObj(number -> new PaperAnswer(sign(number), Integer.toString(number)))
                .toList();
    }

    /// Ids begin with no sign.
    private static String sign(int number) {
        return number < 0 ? "minus" + -number : Integer.toString(number);
    }

    private List<PaperAnswer> answers(List<Choosable> options, Language language) {
        return options.stream()
                .map(option -> new PaperAnswer(option.id(), label(option, language)))
                .toList();
    }

    private String label(Choosable option, Language language) {
        return option.reserved() ? texts.get(language, "paper.vote.reserved", option.title()) : option.title();
    }

    /// As the same would be typed on the screen. A paper that a person has looked at and that says nothing is a blank
    /// ballot.
    Map<String, List<String>> typed(Paper paper, Filled filled) {
        var typed = new HashMap<String, List<String>>();
        typed.put(BallotBook.BLANK, List.of("true"));
        typed.put(TICK, filled.marked(TICK));
        for (var option : paper.options()) {
            var given = filled.column(GRID, option.id())
                    .map(column -> column.replace("minus", "-").replace("IF-NEED-BE", "IF_NEED_BE"))
                    .orElseGet(() -> filled.written(GIVE + option.id()));
            // No dot is nothing given, as on the screen.
            if (!given.isEmpty() && !(given.equals("0") && !isTicked(paper) && asked(paper) == Kind.DOTS)) {
                typed.put(GIVE + option.id(), List.of(given));
            }
        }
        return typed;
    }
}
