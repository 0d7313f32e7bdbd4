package org.augenhoehe.participation.writing.accept;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.WritingNews;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Objecting, and voting. Both can be taken back until the days are over.
@Service
public class SayBook {
    private final SayStore store;
    private final ChangeStore changes;
    private final DocumentStore documents;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final WritingNews news;
    private final Clock clock;

    SayBook(
            SayStore store,
            ChangeStore changes,
            DocumentStore documents,
            Undertakings undertakings,
            Doorkeeper door,
            WritingNews news,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.documents = documents;
        this.undertakings = undertakings;
        this.door = door;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Said say(UUID person, UUID id, Stand stand, String reason) {
        var change = changes.find(id).orElseThrow(NotFound::new);
        var step = undertakings.findStep(change.step()).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Said.NotNow(entrance);
        }
        var document = documents.find(change.step()).orElseThrow(NotFound::new);
        if (!fits(document.rule(), stand)) {
            throw new Forbidden();
        }
        if (isOver(change)) {
            return new Said.Over();
        }
        if (stand.needsReason()) {
            if (reason.isBlank() || reason.length() > Document.LONGEST_REASON) {
                return new Said.NoReason();
            }
            // The days go on: what is said cannot wait for somebody to look at it.
            var answer = door.admit(person, reason);
            if (!(answer instanceof Answer.Open)) {
                return new Said.NotSo(answer);
            }
        }
        if (!store.put(Ids.next(), id, person, stand, stand.needsReason() ? reason.strip() : "", clock.instant())) {
            return new Said.Over();
        }
        if (stand == Stand.OBJECTS) {
            tell(step, change, person);
        }
        return new Said.Done();
    }

    private static boolean fits(Rule rule, Stand stand) {
        return switch (stand) {
            case FOR, AGAINST -> rule == Rule.VOTE;
            case OBJECTS -> rule == Rule.CONSENT;
            case TAKES, DECLINES -> false;
        };
    }

    /// Whoever accepts changes waits for the document, and looks again once it is theirs.
    private boolean isOver(Change before) {
        documents.hold(before.step());
        var change = changes.find(before.id()).orElseThrow(NotFound::new);
        return !change.isRunning(clock.instant());
    }

    private void tell(Step step, Change change, UUID by) {
        if (!change.isBy(by)) {
            news.objected(step, change.path(), change.author());
        }
    }

    @Transactional
    public Said takeBack(UUID person, UUID id) {
        var change = changes.find(id).orElseThrow(NotFound::new);
        undertakings.holdStill(change.undertaking());
        if (isOver(change)) {
            return new Said.Over();
        }
        return store.remove(id, person) ? new Said.Done() : new Said.Over();
    }
}
