package org.augenhoehe.sharing.handover.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.handover.damage.Damage;
import org.augenhoehe.sharing.handover.damage.DamageStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Names the thing that is broken, or whose handover somebody wrote about.
@Component
class DamagesInNotices implements NoticeSubjects {
    private static final Pattern DAMAGE = Pattern.compile(Pattern.quote(Damage.PATH) + "/([0-9a-f-]{36})");
    private static final Pattern HANDOVER =
            Pattern.compile(Pattern.quote(Booking.PATH) + "/([0-9a-f-]{36})/uebergabe");

    private final DamageStore damages;
    private final BookingStore bookings;
    private final OfferStore offers;
    private final Admission admission;

    DamagesInNotices(DamageStore damages, BookingStore bookings, OfferStore offers, Admission admission) {
        this.damages = damages;
        this.bookings = bookings;
        this.offers = offers;
        this.admission = admission;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ofDamages = ids(paths, DAMAGE);
        var ofBookings = ids(paths, HANDOVER);
        var about = new HashMap<UUID, UUID>();
        damages.list(ofDamages.values()).forEach(one -> about.put(one.id(), one.offer()));
        bookings.list(ofBookings.values()).forEach(one -> about.put(one.id(), one.offer()));
        var reader = page.visitor().person();
        var known = offers.list(about.values().stream().collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var names = new HashMap<String, String>();
        ofDamages.putAll(ofBookings);
        ofDamages.forEach((path, id) -> {
            var offer = known.get(about.get(id));
            names.put(
                    path, offer == null || offer.isWithdrawn() || !admission.shows(reader, offer) ? "" : offer.name());
        });
        return names;
    }

    private static Map<String, UUID> ids(Collection<String> paths, Pattern pattern) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = pattern.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        return ids;
    }
}
