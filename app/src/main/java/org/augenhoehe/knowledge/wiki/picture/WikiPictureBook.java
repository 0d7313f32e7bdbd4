package org.augenhoehe.knowledge.wiki.picture;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes in a picture for pages.
@Service
public class WikiPictureBook {
    private final WikiPictureStore store;
    private final Uploads uploads;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    WikiPictureBook(WikiPictureStore store, Uploads uploads, Doorkeeper door, Moderation moderation, Clock clock) {
        this.store = store;
        this.uploads = uploads;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    @Transactional
    public Taken take(UUID person, byte[] jpeg, String description, String source, Licence licence) {
        var answer = door.admit(person, description + "\n" + source);
        var held = answer instanceof Answer.Held;
        if (!held && !(answer instanceof Answer.Open)) {
            return new NotSo(answer);
        }
        var picture = new Picture(
                Ids.next(), uploads.keep(jpeg), description, source, licence, person, clock.instant(), null);
        store.add(picture);
        if (held) {
            store.hide(picture.id(), picture.at());
            moderation.hold(Picture.MODERATED, picture.id());
        }
        return new Done(picture, held);
    }

    public sealed interface Taken {}

    /// @param held whether somebody looks at it before others see it
    public record Done(Picture picture, boolean held) implements Taken {}

    /// The house does not take it.
    public record NotSo(Answer because) implements Taken {}
}
