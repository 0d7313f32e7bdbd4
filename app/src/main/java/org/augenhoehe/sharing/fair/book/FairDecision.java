package org.augenhoehe.sharing.fair.book;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.People;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairRule;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.fair.Slot;
import org.augenhoehe.sharing.fair.draw.Entrant;
import org.augenhoehe.sharing.fair.draw.Handout;
import org.augenhoehe.sharing.fair.draw.Line;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides, and books for whoever got something, all in one transaction: nobody is told of hours that somebody else
/// has.
@Component
public class FairDecision {
    private static final Duration YEAR = Duration.ofDays(365);

    private final People people;
    private final OfferStore offers;
    private final Admission admission;
    private final FairStore store;
    private final ApplicationStore applications;
    private final BlockedStore blocked;
    private final TakingStore taking;
    private final OpeningBook opening;
    private final BookingBook bookings;
    private final DecisionNews news;
    private final FairBook book;
    private final Clock clock;

    FairDecision(
            People people,
            OfferStore offers,
            Admission admission,
            FairStore store,
            ApplicationStore applications,
            BlockedStore blocked,
            TakingStore taking,
            OpeningBook opening,
            BookingBook bookings,
            DecisionNews news,
            FairBook book,
            Clock clock) {
        this.people = people;
        this.offers = offers;
        this.admission = admission;
        this.store = store;
        this.applications = applications;
        this.blocked = blocked;
        this.taking = taking;
        this.opening = opening;
        this.bookings = bookings;
        this.news = news;
        this.book = book;
        this.clock = clock;
    }

    /// Nothing where it was decided or called off already, or it is too early.
    @Transactional
    public void decide(UUID id) {
        var known = store.find(id).orElse(null);
        if (known == null) {
            return;
        }
        // In the order of bookings: people, by their ids, then the thing.
        var here = applications.listOf(id).stream()
                .map(Application::person)
                .filter(Objects::nonNull)
                .sorted()
                .filter(people::holdStill)
                .collect(Collectors.toSet());
        var offer = offers.hold(known.offer());
        var fair = store.hold(id);
        if (fair.state() != Fair.State.OPEN || clock.instant().isBefore(fair.decidesAt())) {
            return;
        }
        if (offer.isWithdrawn()) {
            book.callOff(offer, fair, "");
            return;
        }
        blocked.replace(offer.id(), fair.source(), List.of());
        decide(offer, fair, here);
    }

    private void decide(Offer offer, Fair fair, Set<UUID> here) {
        var all = applications.listOf(fair.id());
        var had = had(offer, fair, all);
        var standing = Standing.of(fair.rule(), all, had);
        var byReceipt = all.stream().collect(Collectors.toMap(Application::receipt, Function.identity()));
        var entrants = new ArrayList<Entrant>();
        for (var one : all) {
            var person = one.person();
            var gone = person == null || !here.contains(person) || !admission.admits(person, offer);
            entrants.add(new Entrant(
                    one.receipt(), Objects.requireNonNull(standing.get(one.id())), one.slots(), one.chance(), gone));
        }
        var slots = store.listSlots(fair.id()).stream().collect(Collectors.toMap(Slot::number, Function.identity()));
        var handout = Handout.of(Line.of(fair.seed(), entrants), free(offer, slots.values()), (entrant, number) -> {
            var application = Objects.requireNonNull(byReceipt.get(entrant.receipt()));
            return given(fair, application, Objects.requireNonNull(slots.get(number)));
        });
        store.setFree(fair.id(), handout.free());
        store.end(fair.id(), Fair.State.DECIDED, "", clock.instant());
        var gone = entrants.stream()
                .filter(Entrant::passedOver)
                .map(Entrant::receipt)
                .collect(Collectors.toSet());
        for (var placed : handout.placed()) {
            var application = Objects.requireNonNull(byReceipt.get(placed.receipt()));
            applications.place(
                    application.id(),
                    Objects.requireNonNull(standing.get(application.id())),
                    placed.place(),
                    gone.contains(placed.receipt()),
                    placed.slot(),
                    had.get(application.id()));
        }
        news.tell(offer, fair, applications.listOf(fair.id()));
    }

    private Map<UUID, Integer> had(Offer offer, Fair fair, List<Application> all) {
        var people = new HashSet<UUID>();
        all.stream().map(Application::person).filter(Objects::nonNull).forEach(people::add);
        var counted = applications.countHad(offer.id(), people, fair.decidesAt().minus(YEAR), clock.instant());
        var had = new HashMap<UUID, Integer>();
        if (fair.rule() == FairRule.LEAST_HAD) {
            all.forEach(one -> had.put(one.id(), one.person() == null ? 0 : counted.getOrDefault(one.person(), 0)));
        }
        return had;
    }

    private Map<Integer, Integer> free(Offer offer, Iterable<Slot> slots) {
        var rules = opening.rules(offer);
        var free = new HashMap<Integer, Integer>();
        for (var slot : slots) {
            free.put(
                    slot.number(),
                    slot.isHours()
                            ? taking.countFree(offer.id(), slot.span(), rules.kept(slot.span()))
                            : offer.pieces());
        }
        return free;
    }

    private boolean given(Fair fair, Application application, Slot slot) {
        if (!slot.isHours()) {
            return true;
        }
        var person = Objects.requireNonNull(application.person());
        return bookings.grant(fair.id(), person, Wanted.of(fair.offer(), slot.span())) instanceof Reserved.Done;
    }
}
