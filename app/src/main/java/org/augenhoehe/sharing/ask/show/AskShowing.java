package org.augenhoehe.sharing.ask.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskSides;
import org.augenhoehe.sharing.ask.AskState;
import org.augenhoehe.sharing.ask.AskWordStore;
import org.augenhoehe.sharing.ask.hours.AskOccasions;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.trust.TrustTold;
import org.augenhoehe.timebank.TimeBank;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what one of the two sides reads of an ask. What only those who agreed may know is not even asked for before.
@Component
class AskShowing {
    private final AskWordStore words;
    private final AskSides sides;
    private final OfferStore offers;
    private final RequestStore requests;
    private final ExactPlaces places;
    private final People people;
    private final Organisations organisations;
    private final TrustTold told;
    private final ObjectProvider<TimeBank> timeBank;

    AskShowing(
            AskWordStore words,
            AskSides sides,
            OfferStore offers,
            RequestStore requests,
            ExactPlaces places,
            People people,
            Organisations organisations,
            TrustTold told,
            ObjectProvider<TimeBank> timeBank) {
        this.words = words;
        this.sides = sides;
        this.offers = offers;
        this.requests = requests;
        this.places = places;
        this.people = people;
        this.organisations = organisations;
        this.told = told;
        this.timeBank = timeBank;
    }

    /// @throws NotFound for anybody else than the two sides
    AskShown of(Page page, Ask ask) {
        var reader = page.visitor().id();
        var asks = ask.isBy(reader);
        if (!asks && !sides.answers(reader, ask)) {
            throw new NotFound();
        }
        var offer = ask.offer() == null ? null : offers.get(ask.offer());
        var request = ask.request() == null ? null : requests.get(ask.request());
        var agreed = ask.state() == AskState.AGREED;
        // As beside a booking: whoever was asked reads it, as long as it is open. Who wants to help asks for nothing.
        var known = asks || ask.isHelp() || !ask.state().isOpen() ? null : ask.person();
        return new AskShown(
                ask,
                sides.titles(reader, List.of(ask)).getOrDefault(ask.about(), ""),
                offer == null ? Request.path(ask.about()) : Offer.path(ask.about()),
                asks,
                asks ? owner(page, offer, request) : person(page, ask.person()),
                words.list(ask.id()),
                agreed && asks && offer != null
                        ? places.find(reader, offer).map(Whereabouts::text).orElse("")
                        : "",
                agreed ? asks ? ask.answerContact() : ask.contact() : "",
                known == null ? List.of() : told.facts(page, known, organisation(offer, request)),
                known == null ? List.of() : told.reports(page, known),
                hours(ask));
    }

    private static @Nullable UUID organisation(@Nullable Offer offer, @Nullable Request request) {
        return offer != null ? offer.organisation() : request == null ? null : request.organisation();
    }

    private String owner(Page page, @Nullable Offer offer, @Nullable Request request) {
        var organisation = organisation(offer, request);
        if (organisation != null) {
            return organisations.names(List.of(organisation)).getOrDefault(organisation, "");
        }
        return person(page, offer != null ? offer.person() : request == null ? null : request.person());
    }

    private String person(Page page, @Nullable UUID person) {
        var gone = page.t("sharing.ask.gone");
        return person == null ? gone : people.names(List.of(person)).getOrDefault(person, gone);
    }

    /// Once both say that it came about.
    private String hours(Ask ask) {
        var bank = timeBank.getIfAvailable();
        if (ask.state() != AskState.DONE || bank == null || !bank.isOpen()) {
            return "";
        }
        return TimeBank.path(ask.isHelp() ? AskOccasions.HelpGiven.KIND : AskOccasions.OffersHad.KIND, ask.id());
    }

    /// What those who ask are called, for a list.
    Map<UUID, String> names(List<Ask> asks) {
        return people.names(
                asks.stream().flatMap(ask -> Stream.ofNullable(ask.person())).toList());
    }
}
