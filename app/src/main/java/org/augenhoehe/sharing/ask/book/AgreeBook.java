package org.augenhoehe.sharing.ask.book;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskNews;
import org.augenhoehe.sharing.ask.AskSides;
import org.augenhoehe.sharing.ask.AskState;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.AskWordStore;
import org.augenhoehe.sharing.ask.book.AskAnswer.Why;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The other side agrees or declines; then both say whether it came about.
@Component
public class AgreeBook {
    private final AskStore store;
    private final AskWordStore words;
    private final OfferStore offers;
    private final OfferBook offering;
    private final RequestStore requests;
    private final AskSides sides;
    private final AskNews news;
    private final Doorkeeper door;
    private final Clock clock;

    AgreeBook(
            AskStore store,
            AskWordStore words,
            OfferStore offers,
            OfferBook offering,
            RequestStore requests,
            AskSides sides,
            AskNews news,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.offers = offers;
        this.offering = offering;
        this.requests = requests;
        this.sides = sides;
        this.news = news;
        this.door = door;
        this.clock = clock;
    }

    /// @param said may be empty
    /// @param contact how this side is reached; may be empty
    @Transactional
    public AskAnswer agree(UUID person, UUID id, String said, String contact) {
        var offer = holdAbout(id);
        var ask = holdAsked(person, id);
        if (ask.state() != AskState.ASKED) {
            return new AskAnswer.Refused(Why.MOVED);
        }
        if (offer != null && Pieces.of(offer).areGone(store.countGiven(offer.id()))) {
            return new AskAnswer.Refused(Why.GIVEN);
        }
        var answer = door.admit(person, said + " " + contact);
        if (!(answer instanceof Answer.Open)) {
            return new AskAnswer.Closed(answer);
        }
        if (!said.isEmpty()) {
            words.add(Ids.next(), id, person, false, said, clock.instant());
        }
        store.agree(id, person, contact, clock.instant());
        news.moved(ask, person);
        return new AskAnswer.Done(id);
    }

    /// @param said why; whoever asked reads it
    @Transactional
    public AskAnswer decline(UUID person, UUID id, String said) {
        var ask = holdAsked(person, id);
        if (ask.state() != AskState.ASKED) {
            return new AskAnswer.Refused(Why.MOVED);
        }
        var answer = door.admit(person, said);
        if (!(answer instanceof Answer.Open)) {
            return new AskAnswer.Closed(answer);
        }
        words.add(Ids.next(), id, person, false, said, clock.instant());
        store.end(id, AskState.DECLINED, clock.instant());
        news.moved(ask, person);
        return new AskAnswer.Done(id);
    }

    /// Each side says whether it came about. It did once both say so; it did not once one of them says that.
    @Transactional
    public AskAnswer say(UUID person, UUID id, boolean came) {
        var offer = holdAbout(id);
        var before = store.hold(id);
        var asks = before.isBy(person);
        if (!asks && !sides.answers(person, before)) {
            throw new NotFound();
        }
        if (before.state() != AskState.AGREED) {
            return new AskAnswer.Refused(Why.MOVED);
        }
        store.say(id, asks, came, clock.instant());
        var ask = store.hold(id);
        if (!came) {
            store.end(id, AskState.NOT_DONE, clock.instant());
        } else if (Boolean.TRUE.equals(ask.came()) && Boolean.TRUE.equals(ask.answerCame())) {
            store.end(id, AskState.DONE, clock.instant());
            closeOnceGiven(offer);
        }
        news.moved(ask, person);
        return new AskAnswer.Done(id);
    }

    /// What is given for good, down to the last piece, is not to be had any more; nobody waits for it in vain.
    private void closeOnceGiven(@Nullable Offer offer) {
        if (offer == null || !Pieces.of(offer).areGone(store.countGiven(offer.id()))) {
            return;
        }
        if (offer.isOpen()) {
            sides.people(offer).stream().findFirst().ifPresent(owner -> offering.pause(owner, offer.id()));
        }
        for (var waiting : store.holdOpen(offer.id())) {
            if (waiting.state() == AskState.ASKED) {
                store.end(waiting.id(), AskState.DECLINED, clock.instant());
                news.over(waiting);
            }
        }
    }

    /// Held before the ask itself, as everybody does.
    ///
    /// @return null where it is about a request
    private @Nullable Offer holdAbout(UUID id) {
        var ask = store.find(id).orElseThrow(NotFound::new);
        if (ask.offer() != null) {
            return offers.hold(ask.offer());
        }
        requests.hold(ask.about());
        return null;
    }

    /// @throws Forbidden for whoever asked: the other side answers
    private Ask holdAsked(UUID person, UUID id) {
        var ask = store.hold(id);
        if (sides.answers(person, ask)) {
            return ask;
        }
        if (ask.isBy(person)) {
            throw new Forbidden();
        }
        throw new NotFound();
    }
}
