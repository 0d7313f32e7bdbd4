package org.augenhoehe.knowledge.story.tell;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.consents.Consents;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.story.Draft;
import org.augenhoehe.knowledge.story.PenStore;
import org.augenhoehe.knowledge.story.Speaking;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryHold;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.found.CouncilPurpose;
import org.augenhoehe.knowledge.story.found.StoryFindability;
import org.augenhoehe.knowledge.story.name.NameNews;
import org.augenhoehe.knowledge.story.name.NameState;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.knowledge.story.tell.Looking.Looked;
import org.augenhoehe.knowledge.story.tell.Told.Lacks;
import org.augenhoehe.knowledge.story.tell.Told.Why;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.platform.web.Forbidden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Telling a story: as a draft, in other words, for everybody, no longer.
@Service
public class StoryBook {
    private final StoryStore store;
    private final StoryHold holding;
    private final Speaking speaking;
    private final Readiness readiness;
    private final NameStore names;
    private final NameNews nameNews;
    private final StoryFindability findability;
    private final StoryEnding ending;
    private final Looking looking;
    private final Moderation moderation;
    private final PenStore pens;
    private final Consents consents;
    private final Clock clock;

    StoryBook(
            StoryStore store,
            StoryHold holding,
            Speaking speaking,
            Readiness readiness,
            NameStore names,
            NameNews nameNews,
            StoryFindability findability,
            StoryEnding ending,
            Looking looking,
            Moderation moderation,
            PenStore pens,
            Consents consents,
            Clock clock) {
        this.store = store;
        this.holding = holding;
        this.speaking = speaking;
        this.readiness = readiness;
        this.names = names;
        this.nameNews = nameNews;
        this.findability = findability;
        this.ending = ending;
        this.looking = looking;
        this.moderation = moderation;
        this.pens = pens;
        this.consents = consents;
        this.clock = clock;
    }

    /// Nobody else reads it yet.
    ///
    /// @param runs,services what it is about
    @Transactional
    public Told draft(UUID person, Draft draft, Set<UUID> runs, Set<UUID> services) {
        holding.person(person);
        if (!speaking.may(person, draft.voice())) {
            return new Lacks(Why.VOICE);
        }
        var id = Ids.next();
        store.add(id, person, draft, clock.instant());
        holding.connect(person, id, runs, services);
        agreeForCouncil(person, draft);
        return new Told.Done(id, StoryState.DRAFT);
    }

    /// What is public stays so only where it could be published as it is now. Whoever agreed to be named in it agreed
    /// to other words, and is asked again before anybody reads these.
    ///
    /// @param version that was read before
    @Transactional
    public Told rewrite(UUID person, UUID id, int version, Draft draft) {
        var story = holding.forWriting(person, id);
        if (story.version() != version) {
            return new Told.Changed();
        }
        if (!draft.voice().equals(story.spokenBy()) && !speaking.may(person, draft.voice())) {
            return new Lacks(Why.VOICE);
        }
        var anew = !draft.saysTheSame(story);
        var asksAgain = anew && (isLookedAt(story) || names.list(id).stream().anyMatch(Named::isToAsk));
        var stays = story.state() == StoryState.PUBLISHED && !asksAgain;
        var looked = stays ? looking.look(person, draft.over(story), anew) : Looked.FINE;
        if (looked.refused() != null) {
            return looked.refused();
        }
        store.rewrite(id, draft, anew);
        if (story.isBy(person)) {
            agreeForCouncil(person, draft);
        }
        if (stays) {
            return shown(id, looked.held() && !story.isHidden());
        }
        return asksAgain ? askAgain(id) : new Told.Done(id, story.state());
    }

    /// Whoever decides about words decides about those that they read: other ones are published anew.
    private static boolean isLookedAt(Story story) {
        return story.isHidden() && story.state() == StoryState.PUBLISHED;
    }

    private Told askAgain(UUID id) {
        names.askAgain(id);
        store.setState(id, StoryState.DRAFT);
        findability.follow(id);
        return new Told.Done(id, StoryState.DRAFT);
    }

    /// Whoever is named in it is asked first; then everybody reads it.
    @Transactional
    public Told publish(UUID person, UUID id) {
        var story = holding.forWriting(person, id);
        if (story.state() == StoryState.PUBLISHED) {
            return new Told.Done(id, story.state());
        }
        if (story.isHidden()) {
            return new Lacks(Why.LOOKED_AT);
        }
        var lacks = readiness.lacking(story);
        if (lacks.isPresent()) {
            return lacks.get();
        }
        var named = names.list(id);
        if (named.stream().anyMatch(Named::isOpen)) {
            var asked =
                    named.stream().filter(one -> one.state() == NameState.OPEN).toList();
            names.ask(id);
            store.setState(id, StoryState.WAITING);
            nameNews.ask(id, asked);
            return new Told.Done(id, StoryState.WAITING);
        }
        var looked = looking.look(person, story, true);
        if (looked.refused() != null) {
            return looked.refused();
        }
        store.publish(id, clock.instant());
        if (story.author() != null) {
            pens.give(story.author());
        }
        return shown(id, looked.held());
    }

    private Told shown(UUID id, boolean held) {
        if (held) {
            store.hide(id, clock.instant());
            moderation.hold(ModeratedStories.KIND, id);
        }
        findability.follow(id);
        return new Told.Done(id, StoryState.PUBLISHED, held);
    }

    /// The same in easy language, for the version that was read.
    @Transactional
    public Told writeEasy(UUID person, UUID id, int version, String easy) {
        var story = holding.forWriting(person, id);
        if (story.version() != version) {
            return new Told.Changed();
        }
        var anew = !easy.equals(story.easy());
        var asksAgain = anew && (isLookedAt(story) || names.list(id).stream().anyMatch(Named::isToAsk));
        var stays = story.state() == StoryState.PUBLISHED && !asksAgain;
        var looked = stays ? looking.look(person, story.easily(easy), anew) : Looked.FINE;
        if (looked.refused() != null) {
            return looked.refused();
        }
        store.writeEasy(id, easy, version);
        if (asksAgain) {
            store.renew(id);
        }
        if (stays) {
            return shown(id, looked.held() && !story.isHidden());
        }
        return asksAgain ? askAgain(id) : new Told.Done(id, story.state());
    }

    /// At any time: what somebody told is theirs. Its place on the thread stays.
    @Transactional
    public void withdraw(UUID person, UUID id) {
        ending.end(holding.forWriting(person, id));
    }

    private void agreeForCouncil(UUID person, Draft draft) {
        if (Boolean.TRUE.equals(draft.council())) {
            consents.give(person, CouncilPurpose.COUNCIL);
        }
    }

    /// Of whoever may write it.
    @Transactional(readOnly = true)
    public Story getForWriting(UUID person, UUID id) {
        return store.find(id).filter(story -> speaking.mayWrite(person, story)).orElseThrow(Forbidden::new);
    }

    /// @return false where it names somebody who takes part there and has not been asked: it is a draft until then
    @Transactional
    public boolean connect(UUID person, UUID id, Set<UUID> undertakings, Set<UUID> services) {
        holding.connect(person, id, undertakings, services);
        var story = store.hold(id);
        var stays = story.state() != StoryState.PUBLISHED
                || readiness.lacking(story).isEmpty();
        if (!stays) {
            store.setState(id, StoryState.DRAFT);
        }
        findability.follow(id);
        return stays;
    }

    @Transactional
    public void disconnect(UUID person, UUID id, UUID thing) {
        holding.disconnect(person, id, thing);
        findability.follow(id);
    }
}
