package org.augenhoehe.participation.writing.accept;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What becomes of a change: when its days are over, or when a host who was named beforehand says so. Everything about
/// a document happens one after the other, so that two changes to the same words are never both accepted.
@Service
public class AcceptBook {
    private final ChangeStore changes;
    private final SayStore says;
    private final DocumentStore documents;
    private final Accepting accepting;
    private final Deciders deciders;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Clock clock;

    AcceptBook(
            ChangeStore changes,
            SayStore says,
            DocumentStore documents,
            Accepting accepting,
            Deciders deciders,
            Undertakings undertakings,
            Doorkeeper door,
            Clock clock) {
        this.changes = changes;
        this.says = says;
        this.documents = documents;
        this.accepting = accepting;
        this.deciders = deciders;
        this.undertakings = undertakings;
        this.door = door;
        this.clock = clock;
    }

    /// What waits for its end, and has reached it.
    public List<UUID> listDue() {
        return changes.listDue(clock.instant());
    }

    /// Nothing happens where something became of it before, or its days go on.
    @Transactional
    public void settle(UUID id) {
        var change = held(id);
        var document = documents.find(change.step()).orElseThrow(NotFound::new);
        var until = change.until();
        if (!change.isOpen()
                || change.hidden()
                || until == null
                || clock.instant().isBefore(until)) {
            return;
        }
        // Where moderation showed it again only after the end, the text stays as it was when the step closed.
        if (isClosed(change)) {
            accepting.decline(change, null, null);
        } else if (document.rule() == Rule.CONSENT) {
            if (says.count(id, Stand.OBJECTS) == 0) {
                accepting.accept(document, change, null, null);
            } else {
                accepting.decline(change, null, null);
            }
        } else {
            var ayes = says.count(id, Stand.FOR);
            var noes = says.count(id, Stand.AGAINST);
            if (ayes > noes && ayes + noes >= document.least()) {
                accepting.accept(document, change, ayes, noes);
            } else {
                accepting.decline(change, ayes, noes);
            }
        }
    }

    /// A host says yes or no.
    ///
    /// @param reason owed for a no
    @Transactional
    public Said decide(UUID host, UUID id, boolean yes, String reason) {
        var before = changes.find(id).orElseThrow(NotFound::new);
        if (!deciders.of(before.step(), before.undertaking()).contains(host)) {
            throw new Forbidden();
        }
        var change = held(id);
        var document = documents.find(change.step()).orElseThrow(NotFound::new);
        if (document.rule() != Rule.HOSTS) {
            throw new Forbidden();
        }
        if (!change.isOpen() || change.hidden() || isClosed(change)) {
            return new Said.Over();
        }
        if (change.isBy(host)
                && deciders.of(change.step(), change.undertaking()).size() > 1) {
            return new Said.OwnOne();
        }
        if (!yes && reason.isBlank() || reason.length() > Document.LONGEST_REASON) {
            return new Said.NoReason();
        }
        if (!reason.isBlank()) {
            var answer = door.admit(host, reason);
            if (!(answer instanceof Answer.Open)) {
                return new Said.NotSo(answer);
            }
        }
        says.put(Ids.next(), id, host, yes ? Stand.TAKES : Stand.DECLINES, reason.strip(), clock.instant());
        if (yes) {
            accepting.accept(document, change, null, null);
        } else {
            accepting.decline(change, null, null);
        }
        return new Said.Done();
    }

    private boolean isClosed(Change change) {
        return undertakings.findStep(change.step()).orElseThrow(NotFound::new).isClosed();
    }

    /// As it is once nobody else can do anything about the document.
    private Change held(UUID id) {
        var before = changes.find(id).orElseThrow(NotFound::new);
        undertakings.holdStill(before.undertaking());
        documents.hold(before.step());
        return changes.find(id).orElseThrow(NotFound::new);
    }
}
