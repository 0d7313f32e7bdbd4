package org.augenhoehe.knowledge.story.name;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryHold;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.found.StoryFindability;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Saying who is named in a story, and agreeing to it or not.
@Service
public class NameBook {
    private final NameStore store;
    private final StoryStore stories;
    private final StoryHold holding;
    private final StoryFindability findability;
    private final NameNews news;
    private final People people;
    private final Organisations organisations;
    private final Clock clock;

    NameBook(
            NameStore store,
            StoryStore stories,
            StoryHold holding,
            StoryFindability findability,
            NameNews news,
            People people,
            Organisations organisations,
            Clock clock) {
        this.store = store;
        this.stories = stories;
        this.holding = holding;
        this.findability = findability;
        this.news = news;
        this.people = people;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// @param name as it stands in the story; empty for the one the house knows
    @Transactional
    public Naming namePerson(UUID author, UUID story, UUID person, String name) {
        var held = holding.forWriting(author, story);
        if (held.isBy(person)) {
            return Naming.ONESELF;
        }
        var known = people.names(Set.of(person)).get(person);
        return known == null ? Naming.NOBODY : add(held, person, null, name.isEmpty() ? known : name, "");
    }

    @Transactional
    public Naming nameOrganisation(UUID author, UUID story, UUID organisation) {
        var held = holding.forWriting(author, story);
        var known = organisations.names(Set.of(organisation)).get(organisation);
        return known == null ? Naming.NOBODY : add(held, null, organisation, known, "");
    }

    /// Somebody who is not in the house.
    ///
    /// @param how they agreed, as the author says
    @Transactional
    public Naming nameOutside(UUID author, UUID story, String name, String how) {
        return add(holding.forWriting(author, story), null, null, name, how);
    }

    /// What everybody reads names nobody else from now on: it is a draft again until they are asked.
    private Naming add(Story story, @Nullable UUID person, @Nullable UUID organisation, String name, String how) {
        var state = how.isEmpty() ? NameState.OPEN : NameState.AGREED;
        var added =
                store.add(new Named(Ids.next(), story.id(), person, organisation, name, how, state), story.version());
        if (added && state == NameState.OPEN && story.state() != StoryState.DRAFT) {
            stories.setState(story.id(), StoryState.DRAFT);
            findability.follow(story.id());
        }
        return added ? Naming.DONE : Naming.ALREADY;
    }

    /// Who is not in the story after all. A no stays, so that the name does not come in again unseen; so does a yes
    /// while the name stands there, since whoever gave it can take it back.
    ///
    /// @return false where the name has to go out of the text first
    @Transactional
    public boolean unname(UUID author, UUID story, UUID id) {
        var held = holding.forWriting(author, story);
        var named = store.find(story, id).orElseThrow(NotFound::new);
        if (named.state() == NameState.AGREED && !named.isOutside() && isCalled(named, held)) {
            return false;
        }
        if (named.state() != NameState.DECLINED) {
            store.remove(id);
        }
        return true;
    }

    private boolean isCalled(Named named, Story story) {
        var words = story.words() + "\n" + story.easy();
        var inTheHouse = people.names(Stream.ofNullable(named.person()).collect(Collectors.toSet()));
        return Stream.concat(Stream.of(named.name()), inTheHouse.values().stream())
                .anyMatch(name -> NameInWords.stands(name, words));
    }

    /// Whoever is named agrees to these words.
    ///
    /// @param version that they read
    /// @return false where the words are others by now
    @Transactional
    public boolean agree(UUID person, UUID story, UUID id, int version) {
        var held = holding.story(person, story);
        var named = asked(person, held, id);
        if (held.version() != version || named.state() == NameState.OPEN) {
            return false;
        }
        if (named.state() != NameState.AGREED) {
            store.say(id, NameState.AGREED, held.version(), clock.instant());
            news.agreed(held, store.list(story).stream().noneMatch(Named::isOpen));
        }
        return true;
    }

    /// Whoever is named does not agree, or takes a yes back: nobody else reads the story until the name is out of it.
    @Transactional
    public void decline(UUID person, UUID story, UUID id) {
        var held = holding.story(person, story);
        var named = asked(person, held, id);
        if (named.state() == NameState.DECLINED) {
            return;
        }
        store.say(id, NameState.DECLINED, held.version(), clock.instant());
        stories.setState(story, StoryState.DRAFT);
        findability.follow(story);
        news.declined(held);
    }

    /// @throws Forbidden where it is somebody else's name
    private Named asked(UUID person, Story story, UUID id) {
        if (story.isWithdrawn()) {
            throw new NotFound();
        }
        return store.find(story.id(), id).filter(named -> isOf(named, person)).orElseThrow(Forbidden::new);
    }

    private boolean isOf(Named named, UUID person) {
        return Objects.equals(named.person(), person)
                || Optional.ofNullable(named.organisation())
                        .filter(one -> organisations.speaksFor(person, one))
                        .isPresent();
    }

    public enum Naming {
        DONE,
        ALREADY,
        NOBODY,
        ONESELF
    }
}
