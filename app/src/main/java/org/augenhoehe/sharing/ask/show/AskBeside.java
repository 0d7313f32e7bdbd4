package org.augenhoehe.sharing.ask.show;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.ask.AskSides;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.book.Pieces;
import org.augenhoehe.sharing.match.SharingSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestBeside;
import org.springframework.stereotype.Component;

/// The ways to asking and helping, on the pages of the other parts.
class AskBeside {
    private AskBeside() {}

    @Component
    static class AskForOffer implements OfferBeside {
        private final AskStore store;
        private final Admission admission;

        AskForOffer(AskStore store, Admission admission) {
            this.store = store;
            this.admission = admission;
        }

        @Override
        public int order() {
            return 20;
        }

        @Override
        public List<Way> ways(Page page, Offer offer) {
            if (offer.isBookable()) {
                return List.of();
            }
            var path = offer.path() + NewAskPages.FOR_OFFER;
            if (admission.tends(page.visitor().person(), offer)) {
                return List.of(new Way(path, page.t("sharing.ask.list")));
            }
            return offer.isOpen() && offer.isPublic() ? List.of(new Way(path, page.t("sharing.ask.new"))) : List.of();
        }

        @Override
        public List<String> facts(Page page, Offer offer) {
            return !offer.isBookable() && Pieces.of(offer).areGone(store.countGiven(offer.id()))
                    ? List.of(page.t("sharing.ask.gone.fact"))
                    : List.of();
        }
    }

    @Component
    static class HelpWithRequest implements RequestBeside {
        private final SharingSides sides;

        HelpWithRequest(SharingSides sides) {
            this.sides = sides;
        }

        @Override
        public int order() {
            return 20;
        }

        @Override
        public List<OfferBeside.Way> ways(Page page, Request request) {
            var path = request.path() + NewAskPages.FOR_REQUEST;
            if (sides.tends(page.visitor().person(), request)) {
                return List.of(new OfferBeside.Way(path, page.t("sharing.ask.helpers")));
            }
            return request.isAsking() ? List.of(new OfferBeside.Way(path, page.t("sharing.ask.help"))) : List.of();
        }
    }

    @Component
    static class MyAsks implements MineBeside {
        private static final int SHOWN = 20;

        /// Whoever had something finds the way to book hours for it, or to say that something went wrong.
        private static final Duration LATELY = Duration.ofDays(60);

        private final AskStore store;
        private final AskSides sides;
        private final Organisations organisations;
        private final Clock clock;

        MyAsks(AskStore store, AskSides sides, Organisations organisations, Clock clock) {
            this.store = store;
            this.sides = sides;
            this.organisations = organisations;
            this.clock = clock;
        }

        @Override
        public int order() {
            return 25;
        }

        @Override
        public Optional<Part> part(Page page) {
            var reader = page.visitor().id();
            var asks = store.listConcerning(
                    reader,
                    organisations.listSpokenForBy(reader),
                    clock.instant().minus(LATELY),
                    SHOWN);
            if (asks.isEmpty()) {
                return Optional.empty();
            }
            var titles = sides.titles(reader, asks);
            var lines = asks.stream()
                    .map(ask -> new Line(
                            ask.path(),
                            titles.getOrDefault(ask.about(), "…"),
                            page.t(ask.isBy(reader) ? "sharing.ask.mine.asked" : "sharing.ask.mine.asks") + " · "
                                    + page.t(ask.state().textKey())))
                    .toList();
            return Optional.of(new Part(page.t("sharing.ask.mine"), lines, List.of()));
        }
    }
}
