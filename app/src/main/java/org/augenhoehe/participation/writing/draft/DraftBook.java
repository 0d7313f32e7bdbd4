package org.augenhoehe.participation.writing.draft;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.WritingNews;
import org.augenhoehe.participation.writing.text.DocumentFindability;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.Paragraphs;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Hosts write the first words and the rule. Once they open the document, nobody changes title and rule any more, and
/// the words only by what people propose.
@Service
public class DraftBook {
    private final WritingDoor door;
    private final DocumentStore documents;
    private final TextStore texts;
    private final DocumentFindability findability;
    private final Doorkeeper doorkeeper;
    private final Undertakings undertakings;
    private final WritingNews news;
    private final Clock clock;

    DraftBook(
            WritingDoor door,
            DocumentStore documents,
            TextStore texts,
            DocumentFindability findability,
            Doorkeeper doorkeeper,
            Undertakings undertakings,
            WritingNews news,
            Clock clock) {
        this.door = door;
        this.documents = documents;
        this.texts = texts;
        this.findability = findability;
        this.doorkeeper = doorkeeper;
        this.undertakings = undertakings;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Drafted write(UUID host, UUID id, DraftWish wish) {
        var step = hold(host, id);
        if (isOver(step)) {
            return new Drafted.Over();
        }
        var paragraphs = Paragraphs.in(wish.text());
        if (paragraphs.size() > DraftWish.MOST_PARAGRAPHS) {
            return new Drafted.TooMany();
        }
        for (int place = 0; place < paragraphs.size(); place++) {
            if (paragraphs.get(place).length() > Document.LONGEST) {
                return new Drafted.LongParagraph(place + 1);
            }
        }
        // What everybody shall work on cannot wait for somebody to look at it.
        var answer = doorkeeper.admit(host, wish.title() + "\n" + wish.text());
        if (!(answer instanceof Answer.Open)) {
            return new Drafted.NotSo(answer);
        }
        var put = documents.put(
                id, step.undertaking(), wish.title(), wish.rule(), wish.days(), wish.least(), wish.text());
        return put ? new Drafted.Done() : new Drafted.Fixed();
    }

    /// Whoever may take part in the step hears of it.
    @Transactional
    public Drafted open(UUID host, UUID id) {
        var step = hold(host, id);
        var document = documents.find(id).orElse(null);
        if (document == null) {
            return new Drafted.Nothing();
        }
        if (document.isOpen()) {
            return new Drafted.Fixed();
        }
        var now = clock.instant();
        if (isOver(step)) {
            return new Drafted.Over();
        }
        var until = document.until(now.isBefore(step.opensAt()) ? step.opensAt() : now);
        if (until != null && !until.isBefore(step.closesAt())) {
            return new Drafted.TooShort(step.lastDay());
        }
        documents.open(id, undertakings.listHosts(step.undertaking()), now);
        texts.addVersion(id, 0, null, now);
        int place = 0;
        for (var wording : Paragraphs.in(document.draft())) {
            var paragraph = Ids.next();
            texts.addParagraph(paragraph, id);
            texts.addWording(paragraph, id, 0, null, BigDecimal.valueOf(++place), wording, null);
        }
        findability.put(id);
        news.opened(step, host);
        undertakings.note(step.undertaking(), host, "writing_opened", "", step.question());
        return new Drafted.Done();
    }

    private Step hold(UUID host, UUID id) {
        var step = door.getForHost(host, id);
        undertakings.holdStill(step.undertaking());
        documents.hold(id);
        return door.get(id);
    }

    private boolean isOver(Step step) {
        return step.isClosed() || step.waitsForAnswers(clock.instant());
    }
}
