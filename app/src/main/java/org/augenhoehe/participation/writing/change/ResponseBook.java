package org.augenhoehe.participation.writing.change;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.writing.WritingNews;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Supporting a change, and saying something to it. Neither decides anything.
@Service
public class ResponseBook {
    private final ChangeStore changes;
    private final TextSupportStore supports;
    private final TextCommentStore comments;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final WritingNews news;
    private final Clock clock;

    ResponseBook(
            ChangeStore changes,
            TextSupportStore supports,
            TextCommentStore comments,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            WritingNews news,
            Clock clock) {
        this.changes = changes;
        this.supports = supports;
        this.comments = comments;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.news = news;
        this.clock = clock;
    }

    /// @return OPEN where it is done
    @Transactional
    public Entrance support(UUID person, UUID id) {
        var change = get(person, id);
        var entrance = undertakings.hold(undertakings.findStep(change.step()).orElseThrow(NotFound::new), person);
        if (entrance == Entrance.OPEN) {
            supports.add(id, person);
        }
        return entrance;
    }

    /// At any time, also when the step is over.
    @Transactional
    public void takeBack(UUID person, UUID id) {
        supports.remove(id, person);
    }

    @Transactional
    public Proposing comment(UUID person, UUID id, String wording, boolean named) {
        var change = get(person, id);
        var step = undertakings.findStep(change.step()).orElseThrow(NotFound::new);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Proposing.NotNow(entrance);
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Proposing.NotSo(answer);
        }
        var said = new TextComment(Ids.next(), id, person, named, wording, clock.instant(), false);
        comments.add(said);
        if (answer instanceof Answer.Held) {
            comments.hide(said.id(), said.at());
            moderation.hold(ModeratedTextComments.KIND, said.id());
            return new Proposing.Done(said.id(), true);
        }
        if (!change.isBy(person)) {
            news.commented(step, change.path() + "#k-" + said.id(), change.author());
        }
        return new Proposing.Done(said.id(), false);
    }

    @Transactional
    public void remove(UUID person, UUID comment) {
        if (!comments.remove(comment, person)) {
            throw new NotFound();
        }
    }

    private Change get(UUID person, UUID id) {
        return changes.find(id).filter(one -> one.isShownTo(person)).orElseThrow(NotFound::new);
    }
}
