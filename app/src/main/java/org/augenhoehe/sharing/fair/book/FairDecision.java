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

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.People;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.booking.wait.WaitingStore;
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
import org.springframework.transaction.support.TransactionTemplate;

/// Decides, and books for whoever got something, all in one transaction: nobody is told of hours that somebody else
/// has.
@Component
public class FairDecision {
    private static final Duration YEAR = Duration.ofDays(365);

    /// How often people are held anew because somebody applied in the very last moment. After closing nobody does.
    private static final int TRIES = 3;

    private final People people;
    private final OfferStore offers;
    private final Admission admission;
    private final FairStore store;
    private final ApplicationStore applications;
    private final BlockedStore blocked;
    private final TakingStore taking;
    private final OpeningBook opening;
    private final BookingBook bookings;
    private final WaitingStore waiting;
    private final DecisionNews news;
    private final FairBook book;
    private final TransactionTemplate transaction;
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
            WaitingStore waiting,
            DecisionNews news,
            FairBook book,
            TransactionTemplate transaction,
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
        this.waiting = waiting;
        this.news = news;
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Nothing where it was decided or called off already, or it is too early.
    public void decide(UUID id) {
        for (int tried = 0; tried < TRIES; tried++) {
            if (Boolean.TRUE.equals(transaction.execute(any -> isSettled(id)))) {
                return;
            }
        }
        throw new IllegalStateException("somebody applies to " + id + " again and again");
    }

    /// @return false where somebody applied while the others were being held: then nothing was done
    private boolean isSettled(UUID id) {
        var known = store.find(id).orElse(null);
        if (known == null) {
            return true;
        }
        // In the order of bookings: people, by their ids, then the thing.
        var asked = people(id);
        var here = asked.stream().sorted().filter(people::holdStill).collect(Collectors.toSet());
        var offer = offers.hold(known.offer());
        var fair = store.hold(id);
        if (fair.state() != Fair.State.OPEN || clock.instant().isBefore(fair.decidesAt())) {
            return true;
        }
        if (!asked.containsAll(people(id))) {
            return false;
        }
        if (offer.isWithdrawn()) {
            book.callOff(offer, fair, "");
            return true;
        }
        blocked.replace(offer.id(), fair.source(), List.of());
        decide(offer, fair, here);
        return true;
    }

    private Set<UUID> people(UUID fair) {
        return applications.listOf(fair).stream()
                .map(Application::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void decide(Offer offer, Fair fair, Set<UUID> here) {
        var all = applications.listOf(fair.id());
        var had = had(offer, fair, all);
        var standing = Standing.of(fair.rule(), all, had);
        var byReceipt = all.stream().collect(Collectors.toMap(Application::receipt, Function.identity()));
        // Whose it is shuts nobody out by changing, after people applied, for whom it is.
        var same = !offer.changedAt().isAfter(fair.openedAt());
        var entrants = new ArrayList<Entrant>();
        for (var one : all) {
            var person = one.person();
            var gone = person == null || !here.contains(person) || same && !admission.admits(person, offer);
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
        var decided = applications.listOf(fair.id());
        decided.stream().filter(one -> one.got() == null && !one.passedOver()).forEach(one -> queue(fair, one, slots));
        news.tell(offer, fair, decided);
    }

    /// Where whoever got something does not want it any more, the next in line are asked, one after the other.
    private void queue(Fair fair, Application one, Map<Integer, Slot> slots) {
        var at = clock.instant().plusMillis(Objects.requireNonNull(one.place()));
        for (var number : one.slots()) {
            var slot = Objects.requireNonNull(slots.get(number));
            if (slot.isHours()) {
                waiting.add(Ids.next(), Objects.requireNonNull(one.person()), Wanted.of(fair.offer(), slot.span()), at);
            }
        }
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
