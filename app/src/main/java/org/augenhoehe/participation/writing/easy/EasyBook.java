package org.augenhoehe.participation.writing.easy;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying a paragraph in easy language. It explains the words that hold and changes nothing about them: whoever takes
/// part may write it, and write it better.
@Service
public class EasyBook {
    private final EasyStore store;
    private final WritingDoor writing;
    private final TextStore texts;
    private final Undertakings undertakings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    EasyBook(
            EasyStore store,
            WritingDoor writing,
            TextStore texts,
            Undertakings undertakings,
            Doorkeeper door,
            Moderation moderation,
            Clock clock) {
        this.store = store;
        this.writing = writing;
        this.texts = texts;
        this.undertakings = undertakings;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    /// @param version of the words that they had before their eyes: the paragraph may move on meanwhile
    @Transactional
    public Proposing say(UUID person, UUID stepId, UUID paragraph, int version, String wording, boolean named) {
        var step = writing.get(stepId);
        var entrance = undertakings.hold(step, person);
        if (entrance != Entrance.OPEN) {
            return new Proposing.NotNow(entrance);
        }
        if (!writing.getOpen(stepId).step().equals(texts.findStep(paragraph).orElse(null))
                || texts.find(paragraph, version).isEmpty()) {
            throw new NotFound();
        }
        var answer = door.knock(person, wording);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new Proposing.NotSo(answer);
        }
        var easy = new Easy(Ids.next(), paragraph, version, wording, person, named, clock.instant());
        store.add(easy);
        var held = answer instanceof Answer.Held;
        if (held) {
            store.hide(easy.id(), easy.at());
            moderation.hold(ModeratedEasy.KIND, easy.id());
        }
        return new Proposing.Done(easy.id(), held);
    }
}
