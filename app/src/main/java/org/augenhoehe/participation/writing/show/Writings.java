package org.augenhoehe.participation.writing.show;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.gathering.Bylines;
import org.augenhoehe.participation.gathering.Bylines.Signed;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.accept.Deciders;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.change.TextSupportStore;
import org.augenhoehe.participation.writing.easy.Easy;
import org.augenhoehe.participation.writing.easy.EasyStore;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the pages of a document.
@Component
class Writings {
    private final WritingDoor door;
    private final DocumentStore documents;
    private final TextStore texts;
    private final ChangeStore changes;
    private final TextSupportStore supports;
    private final EasyStore easy;
    private final Deciders deciders;
    private final Undertakings undertakings;
    private final Bylines bylines;
    private final People people;
    private final Markdown markdown;
    private final Clock clock;

    Writings(
            WritingDoor door,
            DocumentStore documents,
            TextStore texts,
            ChangeStore changes,
            TextSupportStore supports,
            EasyStore easy,
            Deciders deciders,
            Undertakings undertakings,
            Bylines bylines,
            People people,
            Markdown markdown,
            Clock clock) {
        this.door = door;
        this.documents = documents;
        this.texts = texts;
        this.changes = changes;
        this.supports = supports;
        this.easy = easy;
        this.deciders = deciders;
        this.undertakings = undertakings;
        this.bylines = bylines;
        this.people = people;
        this.markdown = markdown;
        this.clock = clock;
    }

    WritingShown of(Page page, UUID id) {
        var step = door.get(id);
        var visitor = page.visitor().person();
        var document = documents.find(id).filter(Document::isOpen).orElse(null);
        return new WritingShown(
                step,
                undertakings.findQuestion(step.undertaking()).orElseThrow(NotFound::new),
                undertakings.entrance(step, visitor),
                visitor != null && undertakings.hosts(visitor, step.undertaking()),
                document,
                document != null && inTime(step, document),
                document == null ? List.of() : lines(document),
                document == null ? List.of() : changes(page, id),
                document == null || document.rule() != Rule.HOSTS ? List.of() : names(step));
    }

    private boolean inTime(Step step, Document document) {
        var until = document.until(clock.instant());
        return until == null || !until.isAfter(step.closesAt());
    }

    private List<ParagraphLine> lines(Document document) {
        var said = easy.list(List.of(document.step()));
        var open = changes.countOpen(document.step());
        return texts.list(document.step(), document.version()).stream()
                .map(one -> line(one, said.get(one.id()), open.getOrDefault(one.id(), 0)))
                .toList();
    }

    ParagraphLine line(Paragraph paragraph, @Nullable Easy said, int open) {
        return new ParagraphLine(
                paragraph,
                markdown.html(paragraph.wording()),
                said,
                said == null ? "" : markdown.html(said.wording()),
                open);
    }

    List<ChangeLine> changes(Page page, UUID step) {
        var all = changes.list(step);
        var names = bylines.names(all.stream().map(Writings::signed).toList());
        var counts = supports.count(all.stream().map(Change::id).toList());
        var visitor = page.visitor().person();
        return all.stream()
                .map(one -> new ChangeLine(
                        one, names.say(page, signed(one), one.isBy(visitor)), counts.getOrDefault(one.id(), 0)))
                .toList();
    }

    private List<String> names(Step step) {
        var all = deciders.of(step.id(), step.undertaking());
        return people.names(Set.copyOf(all)).values().stream().sorted().toList();
    }

    static Signed signed(Change change) {
        return new Signed(change.author(), change.named(), null);
    }
}
