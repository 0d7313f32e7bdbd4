package org.augenhoehe.sharing.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.sharing.match.SharingSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who is on which side of an ask: whoever asks or wants to help, and whoever tends what it is about.
@Component
public class AskSides {
    private final OfferStore offers;
    private final RequestStore requests;
    private final Admission admission;
    private final SharingSides sides;

    AskSides(OfferStore offers, RequestStore requests, Admission admission, SharingSides sides) {
        this.offers = offers;
        this.requests = requests;
        this.admission = admission;
        this.sides = sides;
    }

    Collection<UUID> answering(Ask ask) {
        return ask.offer() != null
                ? offers.find(ask.offer()).map(sides::people).orElse(List.of())
                : requests.find(ask.about()).map(sides::people).orElse(List.of());
    }

    /// Who tends an offer.
    public Collection<UUID> people(Offer offer) {
        return sides.people(offer);
    }

    public boolean answers(@Nullable UUID person, Ask ask) {
        return ask.offer() != null
                ? offers.find(ask.offer())
                        .filter(one -> admission.tends(person, one))
                        .isPresent()
                : requests.find(ask.about())
                        .filter(one -> sides.tends(person, one))
                        .isPresent();
    }

    /// What several are about, by the id of the offer or request; what is withdrawn, or what this reader may not read
    /// any more, is missing.
    public Map<UUID, String> titles(@Nullable UUID reader, Collection<Ask> asks) {
        var titles = new HashMap<UUID, String>();
        offers.list(asks.stream().map(Ask::offer).filter(Objects::nonNull).collect(Collectors.toSet())).stream()
                .filter(one -> !one.isWithdrawn() && admission.shows(reader, one))
                .forEach(one -> titles.put(one.id(), one.name()));
        requests.list(asks.stream().map(Ask::request).filter(Objects::nonNull).collect(Collectors.toSet())).stream()
                .filter(one -> !one.isForgotten() && (one.isPublic() || sides.tends(reader, one)))
                .forEach(one -> titles.put(one.id(), one.name()));
        return titles;
    }

    /// Whose people decide nothing about what is said in them, by the id of the offer or request; where it belongs to a
    /// person it is missing.
    public Map<UUID, Set<UUID>> organisations(Collection<Ask> asks) {
        var organisations = new HashMap<UUID, Set<UUID>>();
        offers.list(asks.stream().map(Ask::offer).filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach(one -> put(organisations, one.id(), one.organisation()));
        requests.list(asks.stream().map(Ask::request).filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach(one -> put(organisations, one.id(), one.organisation()));
        return organisations;
    }

    private static void put(Map<UUID, Set<UUID>> all, UUID about, @Nullable UUID organisation) {
        if (organisation != null) {
            all.put(about, Set.of(organisation));
        }
    }
}
