package org.augenhoehe.sharing.fair.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Applied;
import org.augenhoehe.sharing.fair.Applied.Why;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairKinds;
import org.augenhoehe.sharing.fair.FairRule;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.fair.Need;
import org.augenhoehe.sharing.fair.Slot;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Applying and withdrawing, and what the owner sees in what was said about needs. Held in the order of bookings: the
/// person, the offer, the allocation.
@Component
public class ApplyBook {
    /// Without signs that look alike.
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int HALF = 4;
    private static final SecureRandom random = new SecureRandom();

    private final People people;
    private final OfferStore offers;
    private final Admission admission;
    private final FairStore store;
    private final ApplicationStore applications;
    private final Doorkeeper door;
    private final Notices notices;
    private final Clock clock;

    ApplyBook(
            People people,
            OfferStore offers,
            Admission admission,
            FairStore store,
            ApplicationStore applications,
            Doorkeeper door,
            Notices notices,
            Clock clock) {
        this.people = people;
        this.offers = offers;
        this.admission = admission;
        this.store = store;
        this.applications = applications;
        this.door = door;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Applied apply(UUID person, UUID id, Wish wish) {
        if (!people.holdStill(person)) {
            throw new Forbidden();
        }
        var offer = offers.hold(store.get(id).offer());
        var fair = store.hold(id);
        var why = why(person, offer, fair, wish);
        if (why != null) {
            return Applied.refused(why);
        }
        var counts = fair.rule() == FairRule.NEED;
        var words = counts ? wish.words() : "";
        var answer = words.isEmpty() ? new Answer.Open() : door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Applied.Closed(answer);
        }
        var application = new Application(
                Ids.next(),
                id,
                person,
                receipt(),
                wish.slots().stream().sorted().toList(),
                counts ? wish.need() : null,
                words,
                wish.chance(),
                clock.instant(),
                null,
                "",
                false,
                false,
                null,
                null,
                false,
                null,
                null);
        return applications.add(application) ? new Applied.Done(id) : Applied.refused(Why.ALREADY);
    }

    private @Nullable Why why(UUID person, Offer offer, Fair fair, Wish wish) {
        if (!fair.takes(clock.instant())) {
            return Why.OVER;
        }
        if (admission.tends(person, offer)) {
            return Why.OWN;
        }
        if (!admission.admits(person, offer) || !offer.isPublic()) {
            return Why.NOT_ADMITTED;
        }
        if (applications.find(fair.id(), person).isPresent()) {
            return Why.ALREADY;
        }
        Set<Integer> there =
                store.listSlots(fair.id()).stream().map(Slot::number).collect(Collectors.toSet());
        if (wish.slots().isEmpty() || !there.containsAll(wish.slots())) {
            return Why.SLOTS;
        }
        return fair.rule() == FairRule.NEED && wish.need() == null ? Why.NEED : null;
    }

    /// Before it closes an application goes without a trace.
    @Transactional
    public Applied withdraw(UUID person, UUID id) {
        offers.hold(store.get(id).offer());
        var fair = store.hold(id);
        var application = applications.find(id, person).orElseThrow(NotFound::new);
        if (!fair.takes(clock.instant())) {
            return Applied.refused(Why.OVER);
        }
        applications.remove(application.id());
        return new Applied.Done(id);
    }

    /// The owner sees a need otherwise than it was said, and says why. Who it is about hears of it at once; whose it is
    /// knows nothing but the receipt and the words.
    @Transactional
    public Applied see(UUID owner, UUID applicationId, Need seen, String why) {
        var known = applications.find(applicationId).orElseThrow(NotFound::new);
        var offer = offers.hold(store.get(known.fair()).offer());
        var fair = store.hold(known.fair());
        if (!admission.tends(owner, offer)) {
            throw new NotFound();
        }
        var application = applications.find(applicationId).orElseThrow(NotFound::new);
        if (!fair.isLookedAt(clock.instant())) {
            return Applied.refused(Why.OVER);
        }
        var answer = door.admit(owner, why);
        if (!(answer instanceof Answer.Open)) {
            return new Applied.Closed(answer);
        }
        applications.see(applicationId, seen, why);
        var person = application.person();
        if (person != null) {
            notices.tell(Set.of(person), FairKinds.CHANGED, fair.path());
        }
        return new Applied.Done(fair.id());
    }

    private static String receipt() {
        var signs = new StringBuilder();
        for (int i = 0; i < 2 * HALF; i++) {
            signs.append(i == HALF ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
