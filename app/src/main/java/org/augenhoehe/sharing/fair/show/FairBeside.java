package org.augenhoehe.sharing.fair.show;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingBeside;
import org.augenhoehe.sharing.fair.Application;
import org.augenhoehe.sharing.fair.ApplicationStore;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.augenhoehe.sharing.fair.book.FairBook;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.springframework.stereotype.Component;

/// Leads from offers, from bookings, and from what is one's own to allocations.
@Component
class FairBeside implements OfferBeside, BookingBeside, MineBeside {
    private static final int MOST = 5;
    private static final int MOST_OWN = 20;

    private final FairStore store;
    private final ApplicationStore applications;
    private final Admission admission;
    private final Clock clock;

    FairBeside(FairStore store, ApplicationStore applications, Admission admission, Clock clock) {
        this.store = store;
        this.applications = applications;
        this.admission = admission;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Way> ways(Page page, Offer offer) {
        var ways = new ArrayList<Way>();
        for (var fair : store.listOf(offer.id(), MOST)) {
            ways.add(new Way(fair.path(), label(page, fair)));
        }
        if (FairBook.suits(offer) && admission.tends(page.visitor().person(), offer)) {
            ways.add(new Way(offer.path() + "/verteilung/neu", page.t("sharing.fair.open")));
        }
        return ways;
    }

    private String label(Page page, Fair fair) {
        var words = fair.hidden() ? "…" : fair.words();
        return fair.takes(clock.instant())
                ? page.t("sharing.fair.way.open", words, page.day(fair.closesAt()))
                : page.t("sharing.fair.way.over", words);
    }

    @Override
    public List<Way> ways(Page page, Booking booking, Offer offer) {
        return booking.fair() == null
                ? List.of()
                : List.of(new Way(Fair.path(booking.fair()), page.t("sharing.fair.way.booking")));
    }

    @Override
    public Optional<Part> part(Page page) {
        var own = applications.listBy(page.visitor().id(), MOST_OWN);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, Fair> fairs = store.list(own.stream().map(Application::fair).toList()).stream()
                .collect(Collectors.toMap(Fair::id, Function.identity()));
        var lines = own.stream()
                .flatMap(one -> Optional.ofNullable(fairs.get(one.fair())).stream()
                        .map(fair -> new Line(
                                fair.path(),
                                fair.hidden() ? "…" : fair.words(),
                                page.t(fair.state().textKey()))))
                .toList();
        return Optional.of(new Part(page.t("sharing.fair.mine"), lines, List.of()));
    }
}
