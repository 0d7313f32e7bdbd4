package org.augenhoehe.sharing.match.show;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.match.Match;
import org.augenhoehe.sharing.match.MatchStore;
import org.augenhoehe.sharing.match.Side;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.MineBeside;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestBeside;
import org.springframework.stereotype.Component;

/// What fits, beside a request and on the page of what is one's own; beside an offer for whoever looks after it.
class MatchBeside {
    private static final int BEST = 3;
    private static final int MOST = 30;

    private MatchBeside() {}

    /// The best ones with their reason, and a way to all of them.
    @Component
    static class BesideRequests implements RequestBeside {
        private final MatchStore store;
        private final MatchShowing showing;

        BesideRequests(MatchStore store, MatchShowing showing) {
            this.store = store;
            this.showing = showing;
        }

        @Override
        public int order() {
            return 40;
        }

        @Override
        public List<OfferBeside.Way> ways(Page page, Request request) {
            var found = store.listOfRequest(request.id(), MOST).size();
            return found == 0
                    ? List.of()
                    : List.of(new OfferBeside.Way(Match.path(request), page.t("sharing.match.offers.way", found)));
        }

        @Override
        public List<String> facts(Page page, Request request) {
            return showing.of(page, store.listOfRequest(request.id(), BEST), Side.OFFER).stream()
                    .map(one -> page.t("sharing.match.best", one.title(), one.why()))
                    .toList();
        }
    }

    @Component
    static class BesideOffers implements OfferBeside {
        private final MatchStore store;
        private final Admission admission;

        BesideOffers(MatchStore store, Admission admission) {
            this.store = store;
            this.admission = admission;
        }

        @Override
        public int order() {
            return 80;
        }

        @Override
        public List<Way> ways(Page page, Offer offer) {
            if (!admission.tends(page.visitor().person(), offer)) {
                return List.of();
            }
            var found = store.listOfOffer(offer.id(), MOST).size();
            return found == 0
                    ? List.of()
                    : List.of(new Way(Match.path(offer), page.t("sharing.match.requests.way", found)));
        }
    }

    @Component
    static class MyMatches implements MineBeside {
        private static final int SHOWN = 10;

        private final MatchStore store;
        private final MatchShowing showing;
        private final Organisations organisations;
        private final OfferStore offers;

        MyMatches(MatchStore store, MatchShowing showing, Organisations organisations, OfferStore offers) {
            this.store = store;
            this.showing = showing;
            this.organisations = organisations;
            this.offers = offers;
        }

        @Override
        public int order() {
            return 30;
        }

        @Override
        public Optional<Part> part(Page page) {
            var reader = page.visitor().id();
            var speaks = organisations.listSpokenForBy(reader);
            var matches = store.listOf(reader, speaks, SHOWN);
            if (matches.isEmpty()) {
                return Optional.empty();
            }
            var own = own(reader, speaks, matches);
            Function<Match, Side> wanted = match -> own.contains(match.offer()) ? Side.REQUEST : Side.OFFER;
            var lines = showing.of(page, matches, wanted).stream()
                    .map(one -> new Line(one.href(), one.title(), page.t("sharing.match.for", one.about(), one.why())))
                    .toList();
            return Optional.of(new Part(page.t("sharing.match.mine"), lines, List.of()));
        }

        /// Which of the offers are the reader's side of the match.
        private HashSet<UUID> own(UUID reader, Set<UUID> speaks, List<Match> matches) {
            return offers.list(matches.stream().map(Match::offer).collect(Collectors.toSet())).stream()
                    .filter(offer -> reader.equals(offer.person())
                            || offer.organisation() != null && speaks.contains(offer.organisation()))
                    .map(Offer::id)
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
