package org.augenhoehe.knowledge.story.picture;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.StoryHold;
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
    private final Uploads uploads;

    StoryPictureBook(StoryPictureStore store, StoryHold holding, Uploads uploads) {
        this.store = store;
        this.holding = holding;
        this.uploads = uploads;
    }

    /// @param people whether people are on it, who then all agreed
    /// @return false where there are enough
    @Transactional
    public boolean add(UUID person, UUID story, byte[] jpeg, String description, boolean people) {
        holding.forWriting(person, story);
        if (store.list(story).size() >= MOST) {
            return false;
        }
        store.add(new StoryPicture(Ids.next(), story, uploads.keep(jpeg), description), people);
        return true;
    }

    @Transactional
    public void remove(UUID person, UUID story, UUID id) {
        holding.forWriting(person, story);
        var picture = store.find(story, id).orElseThrow(NotFound::new);
        store.remove(id);
        uploads.delete(picture.file());
    }
}
