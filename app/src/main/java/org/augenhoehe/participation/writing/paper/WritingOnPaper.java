package org.augenhoehe.participation.writing.paper;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperAnswer;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.PaperQuestion.Choice;
import org.augenhoehe.participation.paper.PaperQuestion.Grid;
import org.augenhoehe.participation.paper.PaperQuestion.Lines;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.accept.Said;
import org.augenhoehe.participation.writing.accept.SayBook;
import org.augenhoehe.participation.writing.accept.SayStore;
import org.augenhoehe.participation.writing.accept.Stand;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeBook;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.change.ChangeWish;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.change.ResponseBook;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.Paragraphs;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A text that people write together, on paper: the text itself, room for one proposal with its reason, what others have
/// proposed to be supported, and what the rule of the document asks for. By letter only: a proposal has an author.
@Component
class WritingOnPaper implements OnPaper {
    private static final String PARAGRAPH = "absatz";
    private static final String KIND = "art";
    private static final String WORDING = "worte";
    private static final String WHY = "grund";
    private static final String NAMED = "name";
    private static final String YES = "ja";
    private static final String SUPPORTED = "stuetze";
    private static final String VOTES = "stimmen";
    private static final String OBJECTED = "einwand";
    private static final String OBJECTION = "einwandgrund";
    private static final String VERSION = "-v";
    private static final int MOST_PARAGRAPHS = 40;
    private static final int MOST_CHANGES = 20;
    private static final int BRIEF = 300;
    private static final int SHORTEST_REASON = 3;

    private final DocumentStore documents;
    private final TextStore paragraphs;
    private final ChangeStore changes;
    private final ChangeBook book;
    private final ResponseBook responses;
    private final SayBook sayings;
    private final SayStore said;
    private final PaperEntrance entrance;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    WritingOnPaper(
            DocumentStore documents,
            TextStore paragraphs,
            ChangeStore changes,
            ChangeBook book,
            ResponseBook responses,
            SayBook sayings,
            SayStore said,
            PaperEntrance entrance,
            People people,
            Texts texts,
            Clock clock) {
        this.documents = documents;
        this.paragraphs = paragraphs;
        this.changes = changes;
        this.book = book;
        this.responses = responses;
        this.sayings = sayings;
        this.said = said;
        this.entrance = entrance;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Document.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return documents.find(step.id()).filter(Document::isOpen).map(open -> new PaperWay(false, false));
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

    @Override
    public PaperForm form(Step step, Language language) {
        var document = documents.find(step.id()).orElseThrow();
        var all = listParagraphs(document);
        var intro = new ArrayList<String>();
        intro.add(step.whatHappens());
        intro.add(texts.get(
                language, "document.rule." + document.rule(), document.days(), document.least()));
        for (var paragraph : all) {
            intro.add(texts.get(
                    language, "paper.writing.paragraph", intro.size() - 1, paragraph.wording()));
        }
        var questions = new ArrayList<PaperQuestion>();
        propose(questions, all, language);
        respond(questions, document, all, language);
        return new PaperForm(
                document.title().isEmpty() ? step.question() : document.title(), intro, questions, List.of());
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
                        .map(kind -> new PaperAnswer(kind.name(), texts.get(language, "document.kind." + kind)))
                        .toList(),
                1));
        questions.add(new Lines(WORDING, texts.get(language, "document.propose.wording"), "", 10));
        questions.add(new Lines(
                WHY,
                texts.get(language, "document.propose.why"),
                texts.get(language, "document.propose.why.hint"),
                4));
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
            brief.add(new PaperAnswer(
                    change.id().toString(), texts.get(language, "paper.writing.change.brief", number)));
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
                "paper.writing.change",
                number,
                place,
                texts.get(language, "document.kind." + change.kind()),
                brief(change.wording()),
                brief(change.why()));
    }

    private static String brief(String words) {
        return words.length() <= BRIEF ? words : words.substring(0, words.lastIndexOf(' ', BRIEF) + 1) + "…";
    }

    @Override
    public Map<UUID, String> listEntitled(Step step) {
        return entrance.listEntitled(step);
    }

    /// As long as people write there is more to say.
    @Override
    public Set<UUID> listDone(Step step, Set<UUID> back) {
        return Set.of();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entered enter(Page page, Step step, Voice voice, Filled filled) {
        if (!(voice instanceof Voice.Of(var person))) {
            return Entered.refused(page.t("paper.refused.letters"));
        }
        if (!people.holdStill(person)) {
            return Entered.refused(page.t("paper.refused.gone"));
        }
        var closed = entrance.refusal(page, step, person);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        if (filled.isEmpty()) {
            return Entered.refused(page.t("paper.refused.nothing"));
        }
        Entered.@Nullable Refused refused = null;
        if (proposes(filled)) {
            refused = propose(page, step, person, filled);
        }
        for (var id : filled.marked(SUPPORTED)) {
            refused = refused == null ? support(page, person, UUID.fromString(id)) : refused;
        }
        for (var pair : filled.marked(VOTES)) {
            var id = pair.substring(0, pair.indexOf('/'));
            var stand = Stand.valueOf(pair.substring(id.length() + 1));
            refused = refused == null ? say(page, person, UUID.fromString(id), stand, "", VOTES) : refused;
        }
        if (refused == null && (!filled.marked(OBJECTED).isEmpty() || !filled.written(OBJECTION).isEmpty())) {
            refused = object(page, person, filled);
        }
        return refused == null ? Entered.counts() : refused;
    }

    private static boolean proposes(Filled filled) {
        return !filled.marked(PARAGRAPH).isEmpty()
                || !filled.marked(KIND).isEmpty()
                || !filled.written(WORDING).isEmpty()
                || !filled.written(WHY).isEmpty();
    }

    private Entered.@Nullable Refused propose(Page page, Step step, UUID person, Filled filled) {
        var paragraph = filled.marked(PARAGRAPH).stream().findFirst().orElse(null);
        var kind = filled.marked(KIND).stream().map(ChangeKind::valueOf).findFirst().orElse(null);
        var wording = kind == ChangeKind.STRIKE ? "" : Paragraphs.trim(filled.written(WORDING));
        var why = filled.written(WHY);
        if (paragraph == null) {
            return refused(page.t("paper.writing.which.missing"), PARAGRAPH);
        }
        if (kind == null) {
            return refused(page.t("document.propose.kind.missing"), KIND);
        }
        if (kind != ChangeKind.STRIKE && wording.isBlank()) {
            return refused(page.t("document.propose.wording.missing"), WORDING);
        }
        if (wording.length() > Document.LONGEST) {
            return refused(page.t("document.propose.wording.long"), WORDING);
        }
        if (why.length() < SHORTEST_REASON || why.length() > Document.LONGEST_REASON) {
            return refused(page.t("document.propose.why.missing"), WHY);
        }
        int at = paragraph.lastIndexOf(VERSION);
        var wish = new ChangeWish(
                UUID.fromString(paragraph.substring(0, at)),
                Integer.parseInt(paragraph.substring(at + VERSION.length())),
                kind,
                wording,
                why,
                filled.marked(NAMED).contains(YES),
                null);
        var proposed = book.propose(person, step.id(), wish);
        return proposed instanceof Proposing.Done ? null : refused(Proposing.sentence(page, proposed), PARAGRAPH);
    }

    private Entered.@Nullable Refused support(Page page, UUID person, UUID id) {
        if (changes.find(id).filter(one -> one.isOpen() && !one.hidden()).isEmpty()) {
            return refused(page.t("paper.writing.over"), SUPPORTED);
        }
        var entrance = responses.support(person, id);
        return entrance == Entrance.OPEN ? null : refused(page.t(entrance.textKey()), SUPPORTED);
    }

    private Entered.@Nullable Refused object(Page page, UUID person, Filled filled) {
        var to = filled.marked(OBJECTED).stream().map(UUID::fromString).findFirst();
        return to.isEmpty()
                ? refused(page.t("paper.writing.object.missing"), OBJECTED)
                : say(page, person, to.get(), Stand.OBJECTS, filled.written(OBJECTION), OBJECTION);
    }

    /// @param question where a refusal is said
    private Entered.@Nullable Refused say(
            Page page, UUID person, UUID id, Stand stand, String reason, String question) {
        if (said.list(id).stream().anyMatch(one -> person.equals(one.person()))) {
            return refused(page.t("paper.writing.online"), question);
        }
        var answered = sayings.say(person, id, stand, reason);
        return answered instanceof Said.Done ? null : refused(Said.sentence(page, answered), question);
    }

    private static Entered.Refused refused(String why, String question) {
        return new Entered.Refused(why, question, false);
    }
}
