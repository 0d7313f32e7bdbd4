package org.augenhoehe.sharing.ask.hours;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskState;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.match.SharingSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.timebank.Occasion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// For what hours can be booked: something offered that somebody had, or help that somebody gave. An offer is had by
/// many; so the id is that of the one ask or booking, between two known sides, and not that of the offer.
public class AskOccasions {
    private AskOccasions() {}

    /// What was had of an offer: whoever offers it gives the hours.
    @Component
    public static class OffersHad implements Occasion {
        public static final String KIND = "offer";

        private final AskStore asks;
        private final BookingStore bookings;
        private final OfferStore offers;
        private final Admission admission;

        OffersHad(AskStore asks, BookingStore bookings, OfferStore offers, Admission admission) {
            this.asks = asks;
            this.bookings = bookings;
            this.offers = offers;
            this.admission = admission;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<Asked> find(UUID id, UUID person) {
            var ask = asks.find(id).filter(one -> one.offer() != null && one.state() == AskState.DONE);
            if (ask.isPresent()) {
                return had(
                        person, ask.get().person(), ask.get().about(), ask.get().path());
            }
            return bookings.find(id)
                    .filter(one -> one.state() == BookingState.BACK && one.person() != null)
                    .flatMap(one -> had(person, one.person(), one.offer(), Booking.path(one.id())));
        }

        private Optional<Asked> had(UUID person, @Nullable UUID borrower, UUID id, String path) {
            var offer = offers.get(id);
            var minutes = Objects.requireNonNullElse(offer.minutes(), 0);
            var title = admission.shows(person, offer) ? offer.name() : "…";
            if (person.equals(borrower)) {
                return Optional.of(new Asked(title, path, offer.person(), offer.organisation(), false, minutes));
            }
            return borrower != null && admission.tends(person, offer)
                    ? Optional.of(new Asked(title, path, borrower, null, true, minutes))
                    : Optional.empty();
        }
    }

    /// Help with what somebody looked for: whoever helped gives the hours.
    @Component
    public static class HelpGiven implements Occasion {
        public static final String KIND = "request";

        private final AskStore asks;
        private final RequestStore requests;
        private final SharingSides sides;

        HelpGiven(AskStore asks, RequestStore requests, SharingSides sides) {
            this.asks = asks;
            this.requests = requests;
            this.sides = sides;
        }

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<Asked> find(UUID id, UUID person) {
            return asks.find(id)
                    .filter(one -> one.isHelp() && one.state() == AskState.DONE)
                    .flatMap(one -> helped(person, one));
        }

        private Optional<Asked> helped(UUID person, Ask ask) {
            var request = requests.get(ask.about());
            if (ask.isBy(person)) {
                var title = request.isPublic() ? request.name() : "…";
                return Optional.of(new Asked(title, ask.path(), request.person(), request.organisation(), true, 0));
            }
            return ask.person() != null && sides.tends(person, request)
                    ? Optional.of(new Asked(request.name(), ask.path(), ask.person(), null, false, 0))
                    : Optional.empty();
        }
    }
}
