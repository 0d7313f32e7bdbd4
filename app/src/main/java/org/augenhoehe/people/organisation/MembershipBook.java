package org.augenhoehe.people.organisation;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Joining and leaving. One side offers, the other confirms, either can end it.
@Service
class MembershipBook {
    private final OrganisationStore organisations;
    private final MembershipStore store;
    private final Speakers speakers;
    private final GroupNews news;
    private final Clock clock;

    MembershipBook(
            OrganisationStore organisations, MembershipStore store, Speakers speakers, GroupNews news, Clock clock) {
        this.organisations = organisations;
        this.store = store;
        this.speakers = speakers;
        this.news = news;
        this.clock = clock;
    }

    /// Asks to join; who was invited is a member at once.
    @Transactional
    void ask(UUID person, UUID organisation) {
        var open = organisations
                .find(organisation)
                .filter(found ->
                        found.confirmed() || store.find(organisation, person).isPresent());
        if (open.isEmpty()) {
            throw new NotFound();
        }
        store.personAgrees(organisation, person, clock.instant());
        if (!get(organisation, person).counts()) {
            news.asked(organisation, speakers.listOf(organisation));
        }
    }

    /// Invites somebody; who has asked is a member at once.
    @Transactional
    void invite(UUID speaker, UUID organisation, UUID person) {
        speakers.requireConfirmed(speaker, organisation);
        store.organisationAgrees(organisation, person, clock.instant());
        if (!get(organisation, person).counts()) {
            news.invited(organisation, person);
        }
    }

    @Transactional
    void confirm(UUID speaker, UUID organisation, UUID person) {
        speakers.require(speaker, organisation);
        get(organisation, person);
        store.organisationAgrees(organisation, person, clock.instant());
        news.joined(organisation, person);
    }

    @Transactional
    void makeSpeaker(UUID speaker, UUID organisation, UUID person) {
        speakers.require(speaker, organisation);
        if (!get(organisation, person).counts()) {
            throw new NotFound();
        }
        store.setSpeaks(organisation, person, true);
    }

    /// Gives up one's own function; nobody takes it from another.
    @Transactional
    Ending stopSpeaking(UUID speaker, UUID organisation) {
        store.hold(organisation);
        speakers.require(speaker, organisation);
        if (leavesNobodyToSpeak(organisation, speaker)) {
            return Ending.NOBODY_LEFT_TO_SPEAK;
        }
        store.setSpeaks(organisation, speaker, false);
        return Ending.DONE;
    }

    /// Leaves, takes back a request, or declines an invitation.
    @Transactional
    Ending leave(UUID person, UUID organisation) {
        store.hold(organisation);
        var own = get(organisation, person);
        if (own.speaks() && leavesNobodyToSpeak(organisation, person)) {
            return Ending.NOBODY_LEFT_TO_SPEAK;
        }
        store.end(organisation, person);
        return Ending.DONE;
    }

    /// Declines a request, takes back an invitation, or ends a membership.
    @Transactional
    Ending end(UUID speaker, UUID organisation, UUID person) {
        store.hold(organisation);
        speakers.require(speaker, organisation);
        if (get(organisation, person).speaks()) {
            return Ending.SPEAKERS_LEAVE_THEMSELVES;
        }
        store.end(organisation, person);
        return Ending.DONE;
    }

    private boolean leavesNobodyToSpeak(UUID organisation, UUID leaving) {
        var others = store.listOf(organisation).stream()
                .filter(Membership::counts)
                .filter(member -> !member.person().equals(leaving))
                .toList();
        return !others.isEmpty() && others.stream().noneMatch(Membership::speaks);
    }

    private Membership get(UUID organisation, UUID person) {
        return store.find(organisation, person).orElseThrow(NotFound::new);
    }

    enum Ending {
        DONE,
        /// The others would have nobody to answer requests; somebody else must speak for them first.
        NOBODY_LEFT_TO_SPEAK,
        /// Who speaks for a group is not put out by another speaker.
        SPEAKERS_LEAVE_THEMSELVES
    }
}
