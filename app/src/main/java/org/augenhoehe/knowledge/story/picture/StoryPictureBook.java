package org.augenhoehe.knowledge.story.picture;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.StoryHold;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.found.StoryFindability;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adding pictures to a story, and taking them away.
@Service
public class StoryPictureBook {
    /// More than a story needs.
    static final int MOST = 6;

    private final StoryPictureStore store;
    private final StoryHold holding;
    private final StoryStore stories;
    private final StoryFindability findability;
    private final NameStore names;
    private final Uploads uploads;
    private final Doorkeeper door;

    StoryPictureBook(
            StoryPictureStore store,
            StoryHold holding,
            StoryStore stories,
            StoryFindability findability,
            NameStore names,
            Uploads uploads,
            Doorkeeper door) {
        this.store = store;
        this.holding = holding;
        this.stories = stories;
        this.findability = findability;
        this.names = names;
        this.uploads = uploads;
        this.door = door;
    }

    /// What is public already is read as soon as it is added: the door is asked, as for every other text. Whoever
    /// agreed to be named agreed to a story without this picture, and is asked again. Whoever decides whether
    /// others may read it decides about what they saw.
    ///
    /// @param people whether people are on it, who then all agreed
    @Transactional
    public Added add(UUID person, UUID story, byte[] jpeg, String description, boolean people) {
        var held = holding.forWriting(person, story);
        if (store.list(story).size() >= MOST) {
            return new Added.Enough();
        }
        var answer = held.isPublic() ? door.admit(person, description) : new Answer.Open();
        if (!(answer instanceof Answer.Open)) {
            return new Added.NotSo(answer);
        }
        store.add(new StoryPicture(Ids.next(), story, uploads.keep(jpeg), description), people);
        var asksAgain = held.isHidden() || names.list(story).stream().anyMatch(Named::isToAsk);
        if (asksAgain) {
            askAgain(story);
        }
        return new Added.Done(asksAgain && held.state() != StoryState.DRAFT);
    }

    private void askAgain(UUID story) {
        stories.renew(story);
        names.askAgain(story);
        stories.setState(story, StoryState.DRAFT);
        findability.follow(story);
    }

    @Transactional
    public void remove(UUID person, UUID story, UUID id) {
        holding.forWriting(person, story);
        var picture = store.find(story, id).orElseThrow(NotFound::new);
        store.remove(id);
        uploads.delete(picture.file());
    }

    public sealed interface Added {
        /// @param again whether it is a draft once more until those who are named have agreed again
        record Done(boolean again) implements Added {}

        /// There are as many as a story needs.
        record Enough() implements Added {}

        record NotSo(Answer because) implements Added {}
    }
}
