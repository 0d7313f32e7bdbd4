package org.augenhoehe.sharing.offer.found;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Names the offer to which a notice leads.
@Component
class OffersInNotices implements NoticeSubjects {
    private static final Pattern BELOW_AN_OFFER =
            Pattern.compile(Pattern.quote(Offer.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

    private final OfferStore offers;

    OffersInNotices(OfferStore offers) {
        this.offers = offers;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_AN_OFFER.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var reader = page.visitor().person();
        var titles = offers.list(ids.values()).stream()
                .filter(offer -> !offer.isWithdrawn())
                .filter(offer -> offer.isPublic() || reader != null && reader.equals(offer.person()))
                .collect(Collectors.toMap(Offer::id, Offer::name));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, titles.getOrDefault(id, "")));
        return names;
    }
}
