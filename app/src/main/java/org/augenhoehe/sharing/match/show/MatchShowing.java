package org.augenhoehe.sharing.match.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.match.Match;
import org.augenhoehe.sharing.match.Side;
import org.augenhoehe.sharing.match.TellingWords;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says what fits and why, in words.
@Component
class MatchShowing {
    private static final double KILOMETRE = 1000;
    private static final long STEP = 50;

    private final OfferStore offers;
    private final RequestStore requests;
    private final TellingWords words;

    MatchShowing(OfferStore offers, RequestStore requests, TellingWords words) {
        this.offers = offers;
        this.requests = requests;
        this.words = words;
    }

    /// @param wanted which side is shown to the other one
    List<MatchShown> of(Page page, List<Match> matches, Side wanted) {
        return of(page, matches, match -> wanted);
    }

    /// @param wanted which side of each is shown to the other one
    List<MatchShown> of(Page page, List<Match> matches, Function<Match, Side> wanted) {
        Map<UUID, Offer> offered = offers
                .list(matches.stream().map(Match::offer).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        Map<UUID, Request> sought =
                requests.list(matches.stream().map(Match::request).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Request::id, Function.identity()));
        return matches.stream()
                .map(match -> shown(
                        page,
                        match,
                        Objects.requireNonNull(offered.get(match.offer())),
                        Objects.requireNonNull(sought.get(match.request())),
                        wanted.apply(match)))
                .toList();
    }

    private MatchShown shown(Page page, Match match, Offer offer, Request request, Side wanted) {
        var why = why(page, match, offer, request);
        return wanted == Side.OFFER
                ? new MatchShown(offer.id(), offer.path(), offer.name(), request.name(), offer.place(), why)
                : new MatchShown(request.id(), request.path(), request.name(), offer.name(), request.place(), why);
    }

    private String why(Page page, Match match, Offer offer, Request request) {
        var reasons = new ArrayList<String>();
        if (match.sameCategory()) {
            reasons.add(page.t("sharing.match.why.category"));
        }
        var common = words.common(request.name(), offer.name(), Set.copyOf(match.sought()), Set.copyOf(match.words()));
        if (!common.isEmpty()) {
            reasons.add(page.t("sharing.match.why.words", String.join(", ", common)));
        }
        return Stream.concat(reasons.stream(), Stream.of(far(page, match.metres())))
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String far(Page page, @Nullable Double metres) {
        if (metres == null) {
            return "";
        }
        return metres < KILOMETRE
                ? page.t("sharing.match.why.metres", Math.max(STEP, Math.round(metres / STEP) * STEP))
                : page.t("sharing.match.why.kilometres", Math.round(metres / KILOMETRE * 10) / 10.0);
    }
}
