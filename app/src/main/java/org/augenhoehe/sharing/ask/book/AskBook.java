package org.augenhoehe.sharing.ask.book;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.ask.AskNews;
import org.augenhoehe.sharing.ask.AskSides;
import org.augenhoehe.sharing.ask.AskState;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.AskWordStore;
import org.augenhoehe.sharing.ask.book.AskAnswer.Why;
import org.augenhoehe.sharing.match.SharingSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking for something, wanting to help, writing to one another. What both then agree on is in {@link AgreeBook}.
@Component
public class AskBook {
    private final AskStore store;
    private final AskWordStore words;
    private final OfferStore offers;
    private final RequestStore requests;
    private final Admission admission;
    private final SharingSides people;
    private final AskSides sides;
    private final AskNews news;
    private final Doorkeeper door;
    private final Clock clock;

    AskBook(
            AskStore store,
            AskWordStore words,
            OfferStore offers,
            RequestStore requests,
            Admission admission,
            SharingSides people,
            AskSides sides,
            AskNews news,
            Doorkeeper door,
            Clock clock) {
        this.store = store;
        this.words = words;
        this.offers = offers;
        this.requests = requests;
        this.admission = admission;
        this.people = people;
        this.sides = sides;
        this.news = news;
        this.door = door;
        this.clock = clock;
    }

    /// @param contact how the other side reaches this person once both agree; may be empty
    @Transactional
    public AskAnswer ask(UUID person, UUID offer, String said, String contact) {
        var asked = offers.hold(offer);
        if (!admission.shows(person, asked)) {
            throw new NotFound();
        }
        var hindered = hindrance(person, asked);
        if (hindered.isPresent()) {
            return new AskAnswer.Refused(hindered.get());
        }
        return begin(person, offer, null, said, contact);
    }

    /// Why this person cannot ask for something now; empty where they can.
    public Optional<Why> hindrance(UUID person, Offer offer) {
        if (admission.tends(person, offer)) {
            return Optional.of(Why.OWN);
        }
        if (!offer.isOpen() || !offer.isPublic()) {
            return Optional.of(Why.ENDED);
        }
        if (offer.isBookable()) {
            return Optional.of(Why.BY_HOURS);
        }
        if (!admission.admits(person, offer)) {
            return Optional.of(Why.NOT_ADMITTED);
        }
        return Pieces.of(offer).areGone(store.countGiven(offer.id())) ? Optional.of(Why.GIVEN) : Optional.empty();
    }

    /// "Ich kann helfen": an answer to a request from somebody without an offer.
    @Transactional
    public AskAnswer help(UUID person, UUID request, String said, String contact) {
        var sought = requests.hold(request);
        var tends = people.tends(person, sought);
        if (!sought.isPublic() && !tends) {
            throw new NotFound();
        }
        if (tends) {
            return new AskAnswer.Refused(Why.OWN);
        }
        if (!sought.isAsking()) {
            return new AskAnswer.Refused(Why.ENDED);
        }
        return begin(person, null, request, said, contact);
    }

    private AskAnswer begin(UUID person, @Nullable UUID offer, @Nullable UUID request, String said, String contact) {
        var answer = door.admit(person, said + " " + contact);
        if (!(answer instanceof Answer.Open)) {
            return new AskAnswer.Closed(answer);
        }
        var id = Ids.next();
        if (!store.add(id, offer, request, person, contact, clock.instant())) {
            return new AskAnswer.Refused(Why.ALREADY);
        }
        words.add(Ids.next(), id, person, true, said, clock.instant());
        news.asked(store.hold(id));
        return new AskAnswer.Done(id);
    }

    /// Either side, as long as it is open.
    @Transactional
    public AskAnswer write(UUID person, UUID id, String said) {
        var ask = store.hold(id);
        var asks = ask.isBy(person);
        if (!asks && !sides.answers(person, ask)) {
            throw new NotFound();
        }
        if (!ask.state().isOpen()) {
            return new AskAnswer.Refused(Why.MOVED);
        }
        var answer = door.admit(person, said);
        if (!(answer instanceof Answer.Open)) {
            return new AskAnswer.Closed(answer);
        }
        words.add(Ids.next(), id, person, asks, said, clock.instant());
        news.written(ask, person);
        return new AskAnswer.Done(id);
    }

    /// Whoever asked takes it back; whoever answers takes back what they agreed to.
    @Transactional
    public AskAnswer cancel(UUID person, UUID id, String said) {
        var ask = store.hold(id);
        var asks = ask.isBy(person);
        if (!asks && !sides.answers(person, ask)) {
            throw new NotFound();
        }
        if (!asks && ask.state() == AskState.ASKED) {
            throw new Forbidden();
        }
        if (!ask.state().isOpen()) {
            return new AskAnswer.Refused(Why.MOVED);
        }
        if (!said.isEmpty()) {
            var answer = door.admit(person, said);
            if (!(answer instanceof Answer.Open)) {
                return new AskAnswer.Closed(answer);
            }
            words.add(Ids.next(), id, person, asks, said, clock.instant());
        }
        store.end(id, AskState.CANCELLED, clock.instant());
        news.moved(ask, person);
        return new AskAnswer.Done(id);
    }
}
