package org.augenhoehe.sharing.booking.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.book.BookingSides;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Component;

/// Names the thing that was booked, for whoever has to do with it.
@Component
class BookingsInNotices implements NoticeSubjects {
    private static final Pattern BELOW_A_BOOKING =
            Pattern.compile(Pattern.quote(Booking.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

    private final BookingStore bookings;
    private final OfferStore offers;
    private final Organisations organisations;

    BookingsInNotices(BookingStore bookings, OfferStore offers, Organisations organisations) {
        this.bookings = bookings;
        this.offers = offers;
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_A_BOOKING.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var reader = page.visitor().person();
        if (ids.isEmpty() || reader == null) {
            return Map.of();
        }
        var spokenFor = organisations.listSpokenForBy(reader);
        var found = bookings.list(ids.values());
        var things = offers.list(found.stream().map(Booking::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var titles = new HashMap<UUID, String>();
        for (var booking : found) {
            var offer = things.get(booking.offer());
            if (offer != null && BookingSides.sees(reader, spokenFor, booking, offer)) {
                titles.put(booking.id(), offer.name());
            }
        }
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, titles.getOrDefault(id, "")));
        return names;
    }
}
