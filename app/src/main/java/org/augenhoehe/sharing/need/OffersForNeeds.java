package org.augenhoehe.sharing.need;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.NeedBeside;
import org.augenhoehe.atlas.Needs;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferBeside;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// What offers answer a need, on its page; and which needs an offer answers, on the offer's.
class OffersForNeeds {
    private OffersForNeeds() {}

    @Component
    static class BesideNeeds implements NeedBeside {
        private final NeedOfferStore store;
        private final OfferStore offers;

        BesideNeeds(NeedOfferStore store, OfferStore offers) {
            this.store = store;
            this.offers = offers;
        }

        @Override
        public List<Answer> answers(Page page, UUID need) {
            var found = store.listOfNeed(need);
            Map<UUID, Offer> known =
                    offers.list(found.stream().map(NeedOffer::offer).collect(Collectors.toSet())).stream()
                            .filter(offer -> offer.isPublic() && !offer.isWithdrawn())
                            .collect(Collectors.toMap(Offer::id, Function.identity()));
            return found.stream()
                    .filter(one -> known.containsKey(one.offer()))
                    .map(one -> answer(one, Objects.requireNonNull(known.get(one.offer()))))
                    .toList();
        }

        private static Answer answer(NeedOffer one, Offer offer) {
            return new Answer(
                    ModeratedNeedOffers.KIND,
                    one.id(),
                    offer.path(),
                    offer.name(),
                    one.words(),
                    one.hidden(),
                    one.at());
        }

        @Override
        public List<Way> ways(Page page, UUID need) {
            return List.of(new Way(NeedOfferPages.PATH + "/" + need, page.t("sharing.need.way")));
        }
    }

    @Component
    static class AnswersFollow implements OfferHearing {
        private final NeedOfferStore store;

        AnswersFollow(NeedOfferStore store) {
            this.store = store;
        }

        @Override
        public void changed(Offer offer) {
            if (offer.isWithdrawn()) {
                store.forgetWords(offer.id());
            }
        }
    }

    @Component
    static class NeedsBesideOffer implements OfferBeside {
        private final NeedOfferStore store;
        private final Needs needs;

        NeedsBesideOffer(NeedOfferStore store, Needs needs) {
            this.store = store;
            this.needs = needs;
        }

        @Override
        public int order() {
            return 70;
        }

        @Override
        public List<String> facts(Page page, Offer offer) {
            var answered =
                    store.listOfOffer(offer.id()).stream().map(NeedOffer::need).toList();
            return answered.isEmpty()
                    ? List.of()
                    : needs.list(answered).stream()
                            .map(need -> page.t("sharing.need.fact", need.title()))
                            .toList();
        }
    }
}
