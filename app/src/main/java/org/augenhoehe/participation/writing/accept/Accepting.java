package org.augenhoehe.participation.writing.accept;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.WritingNews;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeState;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.change.ChangeVoices;
import org.augenhoehe.participation.writing.text.DocumentFindability;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts the words of a change into the document, in the caller's transaction, which holds the document.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Accepting {
    private final ChangeStore changes;
    private final ChangeVoices voices;
    private final TextStore texts;
    private final DocumentFindability findability;
    private final Undertakings undertakings;
    private final WritingNews news;
    private final Clock clock;

    Accepting(
            ChangeStore changes,
            ChangeVoices voices,
            TextStore texts,
            DocumentFindability findability,
            Undertakings undertakings,
            WritingNews news,
            Clock clock) {
        this.changes = changes;
        this.voices = voices;
        this.texts = texts;
        this.findability = findability;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    void accept(Document document, Change change, @Nullable Integer ayes, @Nullable Integer noes) {
        var now = clock.instant();
        var number = document.version() + 1;
        changes.decide(change.id(), ChangeState.ACCEPTED, ayes, noes, now);
        texts.addVersion(document.step(), number, change.id(), now);
        write(change, number);
        var step = step(change);
        overtake(step, change, now);
        findability.put(document.step());
        news.accepted(step, change.path(), voices.peopleBehind(List.of(change.id())));
    }

    private void write(Change change, int number) {
        var paragraph = texts.find(change.paragraph()).orElseThrow(NotFound::new);
        if (change.kind() == ChangeKind.MOVE) {
            texts.move(change.paragraph(), change.step(), number, place(change), change.id());
        } else if (change.kind() == ChangeKind.AFTER) {
            UUID id = Ids.next();
            texts.addParagraph(id, change.step());
            var place = texts.placeBehind(change.step(), paragraph.place());
            texts.addWording(id, change.step(), number, null, place, change.wording(), change.id());
        } else {
            texts.addWording(
                    change.paragraph(),
                    change.step(),
                    number,
                    change.base(),
                    paragraph.place(),
                    change.wording(),
                    change.id());
        }
    }

    private BigDecimal place(Change change) {
        return change.behind() == null
                ? texts.placeFirst(change.step())
                : texts.placeBehind(
                        change.step(),
                        texts.find(change.behind()).map(Paragraph::place).orElseThrow(NotFound::new));
    }

    /// What others wanted to do with the same words, or where they wanted to have them: they can look at what there is
    /// now and propose it again.
    private void overtake(Step step, Change change, Instant now) {
        var kinds = switch (change.kind()) {
            case AFTER -> Set.<ChangeKind>of();
            case REWORD -> Set.of(ChangeKind.REWORD, ChangeKind.STRIKE);
            case MOVE -> Set.of(ChangeKind.MOVE);
            case STRIKE -> EnumSet.allOf(ChangeKind.class);
        };
        changes.overtake(change.paragraph(), kinds, now)
                .forEach(other -> news.overtaken(step, other.path(), voices.peopleBehind(List.of(other.id()))));
    }

    void decline(Change change, @Nullable Integer ayes, @Nullable Integer noes) {
        changes.decide(change.id(), ChangeState.DECLINED, ayes, noes, clock.instant());
        news.declined(step(change), change.path(), voices.peopleBehind(List.of(change.id())));
    }

    private Step step(Change change) {
        return undertakings.findStep(change.step()).orElseThrow(NotFound::new);
    }
}
