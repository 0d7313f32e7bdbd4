package org.augenhoehe.participation.writing.change;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.WritingNews;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Proposing a change, putting it in other words, taking it back.
@Service
public class ChangeBook {
    private final ChangeStore store;
    private final ChangeOnThread onThread;
    private final DocumentStore documents;
    private final TextStore texts;
    private final Undertakings undertakings;
    private final Thread thread;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final WritingNews news;
    private final Clock clock;

    ChangeBook(
            ChangeStore store,
            ChangeOnThread onThread,
            DocumentStore documents,
            TextStore texts,
            Undertakings undertakings,
            Thread thread,
            Doorkeeper door,
            Moderation moderation,
            WritingNews news,
            Clock clock) {
        this.store = store;
        this.onThread = onThread;
        this.documents = documents;
        this.texts = texts;
        this.undertakings = undertakings;
        this.thread = thread;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Proposing propose(UUID person, UUID stepId, ChangeWish wish) {
        var step = undertakings.findStep(stepId).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Proposing.NotNow(entrance);
        }
        documents.hold(stepId);
        var document = documents.find(stepId).orElseThrow(NotFound::new);
        var earlier = wish.redoes() == null ? null : own(person, stepId, wish.redoes());
        var refused = refuse(step, document, wish, earlier);
        if (refused != null) {
            return refused;
        }
        var answer = door.knock(person, wish.wording() + "\n" + wish.why());
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Proposing.NotSo(answer);
        }
        var change = change(person, document, wish);
        store.add(change);
        onThread.put(change);
        if (earlier != null) {
            store.redo(earlier.id(), change.at());
            thread.lead(List.of(earlier.id()), change.id(), Leading.DRAWN_FROM);
        }
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(change.id(), change.at());
            thread.hide(change.id());
            moderation.hold(ModeratedChanges.KIND, change.id());
        } else if (earlier != null) {
            news.redone(step, change.path(), store.listPeopleBehind(List.of(earlier.id())), person);
        }
        return new Proposing.Done(change.id(), held);
    }

    private Change own(UUID person, UUID step, UUID id) {
        return store.find(id)
                .filter(one -> one.step().equals(step) && one.isBy(person))
                .orElseThrow(NotFound::new);
    }

    private @Nullable Proposing refuse(Step step, Document document, ChangeWish wish, @Nullable Change earlier) {
        if (!document.isOpen()) {
            return new Proposing.NotYet();
        }
        var until = document.until(clock.instant());
        if (until != null && until.isAfter(step.closesAt())) {
            return new Proposing.TooLate(document.lastDayToPropose(step));
        }
        if (earlier != null
                && (!earlier.mayBeRedone() || store.findRedone(earlier.id()).isPresent())) {
            return new Proposing.NotAgain();
        }
        var now = paragraph(step.id(), wish.paragraph());
        if (wish.kind() == ChangeKind.MOVE) {
            return refuseMove(document, wish);
        }
        if (now.struck() || wish.kind() != ChangeKind.AFTER && now.version() != wish.base()) {
            return new Proposing.MovedOn();
        }
        return !now.hidden() && wish.wording().equals(now.wording()) ? new Proposing.Same() : null;
    }

    /// A paragraph is moved whatever words it has by now, but not to where it stands.
    private @Nullable Proposing refuseMove(Document document, ChangeWish wish) {
        var order = texts.list(document.step(), document.version()).stream()
                .map(Paragraph::id)
                .toList();
        var at = order.indexOf(wish.paragraph());
        var behind = wish.behind() == null ? -1 : order.indexOf(wish.behind());
        if (at < 0 || wish.behind() != null && behind < 0) {
            return new Proposing.MovedOn();
        }
        return behind == at || behind == at - 1 ? new Proposing.Same() : null;
    }

    private Paragraph paragraph(UUID step, UUID id) {
        return texts.findStep(id)
                .filter(step::equals)
                .flatMap(found -> texts.find(id))
                .orElseThrow(NotFound::new);
    }

    private Change change(UUID person, Document document, ChangeWish wish) {
        var now = clock.instant();
        return new Change(
                Ids.next(),
                document.step(),
                document.undertaking(),
                wish.paragraph(),
                paragraph(document.step(), wish.paragraph()).version(),
                wish.kind(),
                wish.wording(),
                wish.behind(),
                wish.why(),
                person,
                wish.named(),
                wish.redoes(),
                ChangeState.OPEN,
                null,
                null,
                now,
                document.until(now),
                null,
                false);
    }

    /// As long as nothing is decided. None of its words stay.
    ///
    /// @return whether it was still possible
    @Transactional
    public boolean withdraw(UUID person, UUID id) {
        var change = store.find(id).filter(one -> one.isBy(person)).orElseThrow(NotFound::new);
        undertakings.holdStill(change.undertaking());
        documents.hold(change.step());
        var withdrawn = store.withdraw(id, person, clock.instant());
        if (withdrawn) {
            thread.withdraw(id);
        }
        return withdrawn;
    }
}
