package org.augenhoehe.sharing.need;

import java.time.Clock;
import java.util.UUID;

import org.augenhoehe.atlas.Needs;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.need.NeedAnswered.Why;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.thread.Thread;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever offers something says that it answers a need: nobody does that with what is another's.
@Component
class NeedOfferBook {
    private final NeedOfferStore store;
    private final Needs needs;
    private final OfferStore offers;
    private final Admission admission;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Thread thread;
    private final Clock clock;

    NeedOfferBook(
            NeedOfferStore store,
            Needs needs,
            OfferStore offers,
            Admission admission,
            Doorkeeper door,
            Moderation moderation,
            Thread thread,
            Clock clock) {
        this.store = store;
        this.needs = needs;
        this.offers = offers;
        this.admission = admission;
        this.door = door;
        this.moderation = moderation;
        this.thread = thread;
        this.clock = clock;
    }

    /// @param words may be empty
    @Transactional
    NeedAnswered answer(UUID person, UUID need, UUID id, String words) {
        var offer = offers.hold(id);
        if (!offer.isOpen() || !offer.isPublic() || !admission.tends(person, offer)) {
            return new NeedAnswered.Refused(Why.NO_OFFER);
        }
        if (needs.find(need).isEmpty()) {
            return new NeedAnswered.Refused(Why.ENDED);
        }
        var answer = door.knock(person, words.isEmpty() ? offer.name() : words);
        if (!(answer instanceof Answer.Open || answer instanceof Answer.Held)) {
            return new NeedAnswered.Closed(answer);
        }
        var own = Ids.next();
        if (!store.add(own, need, id, person, words, clock.instant())) {
            return new NeedAnswered.Refused(Why.ALREADY);
        }
        thread.put(OffersOnThread.node(offer));
        if (!needs.answered(need, id, person)) {
            // It was closed in this moment; nothing of it stays.
            throw new NotFound();
        }
        // Where no words are said there is nothing to look at.
        var held = answer instanceof Answer.Held && !words.isEmpty();
        if (held) {
            store.hide(own, clock.instant());
            moderation.hold(ModeratedNeedOffers.KIND, own);
        }
        return new NeedAnswered.Done(held);
    }
}
