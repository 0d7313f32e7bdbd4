package org.augenhoehe.sharing.fair.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.booking.book.TakingStore;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Applied;
import org.augenhoehe.sharing.fair.Applied.Why;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairKinds;
import org.augenhoehe.sharing.fair.FairRule;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whose it is opens an allocation: rule, criteria, hours and closing time stand from then on, and nobody changes them.
/// While it is open its hours are kept free.
@Component
public class FairBook {
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(180);
    private static final Duration FARTHEST = Duration.ofDays(400);

    /// So long after closing the owner looks at what was said about needs.
    private static final Duration LOOKING = Duration.ofDays(2);

    private static final int SEED = 32;
    private static final SecureRandom random = new SecureRandom();

    private final OfferStore offers;
    private final Admission admission;
    private final FairStore store;
    private final ApplicationStore applications;
    private final BlockedStore blocked;
    private final TakingStore taking;
    private final OpeningBook opening;
    private final DecisionJobs jobs;
    private final Doorkeeper door;
    private final Notices notices;
    private final Clock clock;

    FairBook(
            OfferStore offers,
            Admission admission,
            FairStore store,
            ApplicationStore applications,
            BlockedStore blocked,
            TakingStore taking,
            OpeningBook opening,
            DecisionJobs jobs,
            Doorkeeper door,
            Notices notices,
            Clock clock) {
        this.offers = offers;
        this.admission = admission;
        this.store = store;
        this.applications = applications;
        this.blocked = blocked;
        this.taking = taking;
        this.opening = opening;
        this.jobs = jobs;
        this.door = door;
        this.notices = notices;
        this.clock = clock;
    }

    /// Whether what is offered can be allocated at all: hours of it, or the thing itself.
    public static boolean suits(Offer offer) {
        return offer.isOpen() && (offer.isBookable() || offer.deal() == Deal.GIVE);
    }

    @Transactional
    public Applied open(UUID person, UUID id, Opened opened) {
        var offer = tended(person, id);
        var now = clock.instant();
        var why = why(offer, opened, now);
        if (why != null) {
            return Applied.refused(why);
        }
        var answer = door.admit(person, (opened.words() + "\n" + opened.criteria()).strip());
        if (!(answer instanceof Answer.Open)) {
            return new Applied.Closed(answer);
        }
        var seed = seed();
        var fair = new Fair(
                Ids.next(),
                id,
                opened.rule(),
                opened.words(),
                opened.criteria(),
                person,
                now,
                opened.closesAt(),
                decides(opened),
                seed,
                new PublicSeed(seed).commitment().fingerprint(),
                Fair.State.OPEN,
                null,
                "",
                false);
        store.add(fair);
        store.addSlots(fair.id(), opened.spans());
        blocked.replace(id, fair.source(), around(offer, opened.spans()));
        jobs.decide(fair.id(), fair.decidesAt());
        return new Applied.Done(fair.id());
    }

    /// With what is kept before and after them, and before and after whatever else comes: who books the hour beside
    /// them would take them away otherwise.
    private List<Span> around(Offer offer, List<Span> spans) {
        var rules = opening.rules(offer).opening();
        var between = rules.before().plus(rules.after());
        return spans.stream().map(span -> span.with(between, between)).toList();
    }

    private static Instant decides(Opened opened) {
        return opened.rule() == FairRule.NEED ? opened.closesAt().plus(LOOKING) : opened.closesAt();
    }

    private static String seed() {
        var bytes = new byte[SEED];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private @Nullable Why why(Offer offer, Opened opened, Instant now) {
        if (!suits(offer) || offer.isBookable() == opened.spans().isEmpty()) {
            return Why.NOT_HERE;
        }
        if (opened.rule() == FairRule.LEAST_HAD && !offer.isBookable()) {
            return Why.RULE;
        }
        if (opened.closesAt().isBefore(now.plus(SHORTEST)) || opened.closesAt().isAfter(now.plus(LONGEST))) {
            return Why.CLOSES;
        }
        if (!offer.isBookable()) {
            var open = store.listOf(offer.id(), 100).stream().anyMatch(one -> one.state() == Fair.State.OPEN);
            return open ? Why.OPEN_ALREADY : null;
        }
        return why(offer, opened.spans(), decides(opened), now);
    }

    private @Nullable Why why(Offer offer, List<Span> spans, Instant decides, Instant now) {
        var rules = opening.rules(offer);
        Span before = null;
        for (var span : spans) {
            if (span.from().isBefore(decides) || span.from().isAfter(now.plus(FARTHEST))) {
                return Why.SLOTS_EARLY;
            }
            var overlaps = before != null && rules.kept(before).overlaps(rules.kept(span));
            if (overlaps || taking.countFree(offer.id(), span, rules.kept(span)) == 0) {
                return Why.SLOTS_TAKEN;
            }
            before = span;
        }
        return null;
    }

    /// It comes to nothing, such as when the thing breaks. Everybody who applied hears why.
    @Transactional
    public Applied cancel(UUID person, UUID id, String reason) {
        var offer = tended(person, store.get(id).offer());
        var fair = store.hold(id);
        if (fair.state() != Fair.State.OPEN) {
            return Applied.refused(Why.OVER);
        }
        var answer = door.admit(person, reason);
        if (!(answer instanceof Answer.Open)) {
            return new Applied.Closed(answer);
        }
        callOff(offer, fair, reason);
        return new Applied.Done(id);
    }

    /// The offer is held.
    void callOff(Offer offer, Fair fair, String reason) {
        blocked.replace(offer.id(), fair.source(), List.of());
        store.end(fair.id(), Fair.State.CANCELLED, reason, clock.instant());
        var people = applications.listOf(fair.id()).stream()
                .map(Application::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        notices.tell(people, FairKinds.CHANGED, fair.path());
    }

    private Offer tended(UUID person, UUID id) {
        var offer = offers.hold(id);
        if (!admission.tends(person, offer)) {
            throw new NotFound();
        }
        return offer;
    }
}
