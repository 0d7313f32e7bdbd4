package org.augenhoehe.sharing.match;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Compares one offer with the requests that stand open, or one request with the offers, and tells both sides of what
/// was not known before.
@Component
class Matching {
    private static final int MOST = 200;

    /// Of more than that nobody is told at once; they stand on the page all the same.
    private static final int MOST_TOLD = 20;

    private final ComparedStore readings;
    private final TellingWords words;
    private final MatchStore store;
    private final OfferStore offers;
    private final RequestStore requests;
    private final Admission admission;
    private final SharingSides sides;
    private final Notices notices;
    private final Clock clock;

    Matching(
            ComparedStore readings,
            TellingWords words,
            MatchStore store,
            OfferStore offers,
            RequestStore requests,
            Admission admission,
            SharingSides sides,
            Notices notices,
            Clock clock) {
        this.readings = readings;
        this.words = words;
        this.store = store;
        this.offers = offers;
        this.requests = requests;
        this.admission = admission;
        this.sides = sides;
        this.notices = notices;
        this.clock = clock;
    }

    /// In the transaction that changes it: what is not open and public any more is compared with nothing.
    ///
    /// @return whether there is something to look for
    boolean note(Offer offer) {
        if (!offer.isOpen() || !offer.isPublic()) {
            readings.remove(offer.id());
            return false;
        }
        readings.put(reading(offer));
        return true;
    }

    boolean note(Request request) {
        if (!request.isAsking() || request.isForgotten()) {
            readings.remove(request.id());
            return false;
        }
        readings.put(reading(request));
        return true;
    }

    @Transactional
    public void lookForRequests(UUID id) {
        var offer = offers.find(id).filter(one -> one.isOpen() && one.isPublic());
        if (offer.isEmpty()) {
            return;
        }
        var fits = readings.listFitting(reading(offer.get()), MOST);
        var found = byId(requests.list(others(fits)), Request::id);
        keep(Side.OFFER, id, fits, request -> {
            var one = found.get(request);
            return one == null ? null : new Pair(offer.get(), one);
        });
    }

    @Transactional
    public void lookForOffers(UUID id) {
        var request = requests.find(id).filter(one -> one.isAsking() && !one.isForgotten());
        if (request.isEmpty()) {
            return;
        }
        var fits = readings.listFitting(reading(request.get()), MOST);
        var found = byId(offers.list(others(fits)), Offer::id);
        keep(Side.REQUEST, id, fits, offer -> {
            var one = found.get(offer);
            return one == null ? null : new Pair(one, request.get());
        });
    }

    private void keep(Side side, UUID id, List<Fit> fits, Pairing pairing) {
        var fitting = new HashSet<UUID>();
        var fresh = new ArrayList<Pair>();
        for (var fit : fits) {
            var pair = pairing.of(fit.other());
            if (pair != null && isPossible(pair)) {
                fitting.add(fit.other());
                if (store.add(pair.offer().id(), pair.request().id(), fit, clock.instant())
                        && fresh.size() < MOST_TOLD) {
                    fresh.add(pair);
                }
            }
        }
        store.keepOnly(side, id, fitting);
        tell(fresh);
    }

    /// Both are there, do not belong to the same, and whoever looks may use what is offered.
    private boolean isPossible(Pair pair) {
        return pair.offer().isOpen()
                && pair.offer().isPublic()
                && pair.request().isAsking()
                && !SharingSides.isSame(pair.offer(), pair.request())
                && sides.people(pair.request()).stream().anyMatch(one -> admission.admits(one, pair.offer()));
    }

    /// Each side once, however many new ones there are for the same page.
    private void tell(List<Pair> fresh) {
        Map<String, Set<UUID>> owners = new HashMap<>();
        Map<String, Set<UUID>> seekers = new HashMap<>();
        for (var pair : fresh) {
            owners.computeIfAbsent(Match.path(pair.offer()), any -> new HashSet<>())
                    .addAll(sides.people(pair.offer()));
            seekers.computeIfAbsent(Match.path(pair.request()), any -> new HashSet<>())
                    .addAll(sides.people(pair.request()));
        }
        owners.forEach((path, people) -> notices.tell(people, MatchNews.SOUGHT, path));
        seekers.forEach((path, people) -> notices.tell(people, MatchNews.OFFERED, path));
    }

    private Reading reading(Offer offer) {
        return new Reading(
                offer.id(),
                Side.OFFER,
                offer.category(),
                words.read(offer.name(), offer.about()),
                offer.latitude(),
                offer.longitude());
    }

    private Reading reading(Request request) {
        return new Reading(
                request.id(),
                Side.REQUEST,
                request.category(),
                words.read(request.name(), request.about()),
                request.latitude(),
                request.longitude());
    }

    private static List<UUID> others(List<Fit> fits) {
        return fits.stream().map(Fit::other).toList();
    }

    private static <T> Map<UUID, T> byId(Collection<T> some, Function<T, UUID> id) {
        return some.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private record Pair(Offer offer, Request request) {}

    @FunctionalInterface
    private interface Pairing {
        @Nullable
        Pair of(UUID other);
    }
}
