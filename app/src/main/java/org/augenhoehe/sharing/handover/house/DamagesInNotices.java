package org.augenhoehe.sharing.handover.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.handover.damage.Damage;
import org.augenhoehe.sharing.handover.damage.DamageStore;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Names the thing that is broken.
@Component
class DamagesInNotices implements NoticeSubjects {
    private static final Pattern DAMAGE = Pattern.compile(Pattern.quote(Damage.PATH) + "/([0-9a-f-]{36})");

    private final DamageStore damages;
    private final OfferStore offers;

    DamagesInNotices(DamageStore damages, OfferStore offers) {
        this.damages = damages;
        this.offers = offers;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = DAMAGE.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        if (ids.isEmpty()) {
            return Map.of();
        }
        var about = damages.list(ids.values()).stream().collect(Collectors.toMap(Damage::id, Damage::offer));
        var titles = offers.list(Set.copyOf(about.values())).stream()
                .filter(offer -> offer.isPublic() && !offer.isWithdrawn())
                .collect(Collectors.toMap(Offer::id, Offer::name));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> {
            var offer = about.get(id);
            names.put(path, offer == null ? "" : titles.getOrDefault(offer, ""));
        });
        return names;
    }
}
