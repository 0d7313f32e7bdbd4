package org.augenhoehe.participation.writing.paper;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.Filled;
import org.augenhoehe.participation.paper.OnPaper;
import org.augenhoehe.participation.paper.PaperEntrance;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.accept.Said;
import org.augenhoehe.participation.writing.accept.SayBook;
import org.augenhoehe.participation.writing.accept.SayStore;
import org.augenhoehe.participation.writing.accept.Stand;
import org.augenhoehe.participation.writing.change.ChangeBook;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.change.ChangeWish;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.change.ResponseBook;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.Paragraphs;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.augenhoehe.participation.writing.paper.WritingPaperForm.KIND;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.NAMED;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.OBJECTED;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.OBJECTION;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.PARAGRAPH;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.SUPPORTED;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.VERSION;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.VOTES;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.WHY;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.WORDING;
import static org.augenhoehe.participation.writing.paper.WritingPaperForm.YES;

/// A text that people write together, on paper: the text itself, room for one proposal with its reason, what others
/// have proposed to be supported, and what the rule of the document asks for. By letter only: a proposal has an author.
@Component
class WritingOnPaper implements OnPaper {
    private static final int SHORTEST_REASON = 3;

    private final DocumentStore documents;
    private final WritingPaperForm forms;
    private final ChangeStore changes;
    private final ChangeBook book;
    private final ResponseBook responses;
    private final SayBook sayings;
    private final SayStore said;
    private final PaperEntrance entrance;

    WritingOnPaper(
            DocumentStore documents,
            WritingPaperForm forms,
            ChangeStore changes,
            ChangeBook book,
            ResponseBook responses,
            SayBook sayings,
            SayStore said,
            PaperEntrance entrance) {
        this.documents = documents;
        this.forms = forms;
        this.changes = changes;
        this.book = book;
        this.responses = responses;
        this.sayings = sayings;
        this.said = said;
        this.entrance = entrance;
    }

    @Override
    public boolean knows(String method) {
        return method.equals(Document.METHOD);
    }

    @Override
    public Optional<PaperWay> find(Step step) {
        return documents.find(step.id()).filter(Document::isOpen).map(open -> new PaperWay(false, false));
    }

    @Override
    public PaperForm form(Step step, Language language) {
        return forms.of(step, documents.find(step.id()).orElseThrow(), language);
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
        var closed = entrance.hold(page, step, person);
        if (closed.isPresent()) {
            return Entered.refused(closed.get());
        }
        if (filled.isEmpty()) {
            return Entered.refused(page.t("paper.refused.nothing"));
        }
        // What somebody says on the screen in this moment comes before or after the sheet, not between.
        documents.hold(step.id());
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
        if (refused == null
                && (!filled.marked(OBJECTED).isEmpty()
                        || !filled.written(OBJECTION).isEmpty())) {
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
        var kind = filled.marked(KIND).stream()
                .map(ChangeKind::valueOf)
                .findFirst()
                .orElse(null);
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
                null,
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
