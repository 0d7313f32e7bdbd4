package org.augenhoehe.knowledge.story;

import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Holds what an act changes, always in the same order: the person, the undertakings it is about, the story.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class StoryHold {
    private final StoryStore store;
    private final StoryAbout about;
    private final Speaking speaking;
    private final People people;
    private final Undertakings undertakings;

    StoryHold(StoryStore store, StoryAbout about, Speaking speaking, People people, Undertakings undertakings) {
        this.store = store;
        this.about = about;
        this.speaking = speaking;
        this.people = people;
        this.undertakings = undertakings;
    }

    public void person(UUID person) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
    }

    public Story story(UUID person, UUID id) {
        person(person);
        return still(id);
    }

    /// Without the person: moderation, or whoever is erased just now.
    Story still(UUID id) {
        about.listUndertakings(id).forEach(undertakings::holdStill);
        return store.hold(id);
    }

    /// @throws Forbidden where it is not theirs to write
    public Story forWriting(UUID person, UUID id) {
        var story = story(person, id);
        if (!speaking.mayWrite(person, story)) {
            throw new Forbidden();
        }
        return story;
    }

    public void connect(UUID person, UUID id, Set<UUID> toUndertakings, Set<UUID> services) {
        person(person);
        if (undertakings.listKnown(toUndertakings).size() < toUndertakings.size()) {
            throw new NotFound();
        }
        toUndertakings.stream().sorted().forEach(undertakings::holdStill);
        forWriting(person, id);
        toUndertakings.forEach(one -> about.addUndertaking(id, one));
        services.forEach(one -> about.addService(id, one));
    }

    public void disconnect(UUID person, UUID id, UUID thing) {
        forWriting(person, id);
        about.remove(id, thing);
    }
}
