package org.augenhoehe.participation.writing.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.accept.Stand;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

/// What the form of a text asks: the text, room for one proposal, and what others have proposed so far.
@Component
class WritingPaperForm {
    static final String PARAGRAPH = "absatz";
    static final String KIND = "art";
    static final String WORDING = "worte";
    static final String WHY = "grund";
    static final String NAMED = "name";
    static final String YES = "ja";
    static final String SUPPORTED = "stuetze";
    static final String VOTES = "stimmen";
    static final String OBJECTED = "einwand";
    static final String OBJECTION = "einwandgrund";
    static final String VERSION = "-v";
    private static final int MOST_PARAGRAPHS = 40;
    private static final int MOST_CHANGES = 20;
    private static final int BRIEF = 300;

    private final TextStore paragraphs;
    private final ChangeStore changes;
    private final Texts texts;
    private final Clock clock;

    WritingPaperForm(TextStore paragraphs, ChangeStore changes, Texts texts, Clock clock) {
        this.paragraphs = paragraphs;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    PaperForm of(Step step, Document document, Language language) {
        var all = listParagraphs(document);
        var intro = new ArrayList<String>();
        intro.add(step.whatHappens());
        intro.add(texts.get(language, "document.rule." + document.rule(), document.days(), document.least()));
        for (var paragraph : all) {
            intro.add(texts.get(
                    language,
                    "paper.writing.paragraph",
                    intro.size() - 1,
                    paragraph.wording().replaceFirst("^#+ ", "")));
        }
        var questions = new ArrayList<PaperQuestion>();
        propose(questions, all, language);
        respond(questions, document, all, language);
        return new PaperForm(
                document.title().isEmpty() ? step.question() : document.title(), intro, questions, List.of());
    }

    private List<Paragraph> listParagraphs(Document document) {
        return paragraphs.list(document.step(), document.version()).stream()
                .filter(one -> !one.struck() && !one.hidden())
                .limit(MOST_PARAGRAPHS)
                .toList();
    }

    private List<Change> listChanges(Document document) {
        return changes.list(document.step()).stream()
                .filter(one -> one.isRunning(clock.instant()))
                .limit(MOST_CHANGES)
                .toList();
    }

    private void propose(List<PaperQuestion> questions, List<Paragraph> all, Language language) {
        if (all.isEmpty()) {
            return;
        }
        var answers = new ArrayList<PaperAnswer>();
        for (var paragraph : all) {
            answers.add(new PaperAnswer(
                    paragraph.id() + VERSION + paragraph.version(),
                    texts.get(language, "paper.writing.which", answers.size() + 1)));
        }
        questions.add(new Choice(
                PARAGRAPH,
                texts.get(language, "paper.writing.propose"),
                texts.get(language, "paper.writing.propose.hint"),
                answers,
                1));
        questions.add(new Choice(
                KIND,
                texts.get(language, "document.propose.kind"),
                "",
                Arrays.stream(ChangeKind.values())
                        .filter(kind -> kind != ChangeKind.MOVE)
                        .map(kind -> new PaperAnswer(kind.name(), texts.get(language, "document.kind." + kind)))
                        .toList(),
                1));
        questions.add(new Lines(WORDING, texts.get(language, "document.propose.wording"), "", 10));
        questions.add(new Lines(
                WHY, texts.get(language, "document.propose.why"), texts.get(language, "document.propose.why.hint"), 4));
        questions.add(new Choice(
                NAMED,
                texts.get(language, "paper.gathering.name"),
                "",
                List.of(new PaperAnswer(YES, texts.get(language, "paper.gathering.name.yes"))),
                1));
    }

    private void respond(List<PaperQuestion> questions, Document document, List<Paragraph> all, Language language) {
        var open = listChanges(document);
        if (open.isEmpty()) {
            return;
        }
        var full = new ArrayList<PaperAnswer>();
        var brief = new ArrayList<PaperAnswer>();
        for (var change : open) {
            var number = full.size() + 1;
            full.add(new PaperAnswer(change.id().toString(), label(change, number, all, language)));
            brief.add(
                    new PaperAnswer(change.id().toString(), texts.get(language, "paper.writing.change.brief", number)));
        }
        questions.add(new Choice(
                SUPPORTED,
                texts.get(language, "paper.writing.support"),
                texts.get(language, "paper.several"),
                full,
                full.size()));
        if (document.rule() == Rule.VOTE) {
            var columns = List.of(Stand.FOR, Stand.AGAINST).stream()
                    .map(stand -> new PaperAnswer(stand.name(), texts.get(language, "document.vote." + stand)))
                    .toList();
            questions.add(new Grid(VOTES, texts.get(language, "paper.writing.vote"), "", brief, columns));
        } else if (document.rule() == Rule.CONSENT) {
            questions.add(new Choice(
                    OBJECTED,
                    texts.get(language, "paper.writing.object"),
                    texts.get(language, "paper.writing.object.hint"),
                    brief,
                    1));
            questions.add(new Lines(OBJECTION, texts.get(language, "decision.stance.reason"), "", 4));
        }
    }

    private String label(Change change, int number, List<Paragraph> all, Language language) {
        int place = 0;
        for (int at = 0; at < all.size(); at++) {
            place = all.get(at).id().equals(change.paragraph()) ? at + 1 : place;
        }
        return texts.get(
                language,
                change.wording().isEmpty() ? "paper.writing.change.strike" : "paper.writing.change",
                number,
                place,
                texts.get(language, "document.kind." + change.kind()),
                brief(change.why()),
                brief(change.wording()));
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, words.lastIndexOf(' ', BRIEF) + 1) + "…";
    }
}
