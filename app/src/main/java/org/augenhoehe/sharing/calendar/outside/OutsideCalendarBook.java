package org.augenhoehe.sharing.calendar.outside;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.PublicUrl;
import org.augenhoehe.sharing.booking.BlockedStore;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferHearing;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Joins calendars from elsewhere with an offer, and keeps their hours free. What was booked before stays booked: its
/// owner hears of it, and settles it with whoever booked.
@Component
class OutsideCalendarBook implements OfferHearing {
    static final int MOST = 5;

    private static final Duration PAUSE = Duration.ofMinutes(5);

    /// So many tries in a row fail before anybody is told: one may be a machine that starts anew.
    private static final int PATIENCE = 3;

    private static final String OUR_UID = "urn:uuid:";

    private final OutsideCalendarStore store;
    private final BlockedStore blocked;
    private final BookingStore bookings;
    private final OfferStore offers;
    private final Admission admission;
    private final Organisations organisations;
    private final Notices notices;
    private final PublicUrl publicUrl;
    private final Clock clock;

    OutsideCalendarBook(
            OutsideCalendarStore store,
            BlockedStore blocked,
            BookingStore bookings,
            OfferStore offers,
            Admission admission,
            Organisations organisations,
            Notices notices,
            PublicUrl publicUrl,
            Clock clock) {
        this.store = store;
        this.blocked = blocked;
        this.bookings = bookings;
        this.offers = offers;
        this.admission = admission;
        this.organisations = organisations;
        this.notices = notices;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    static String path(UUID offer) {
        return Offer.path(offer) + "/kalender/aussen";
    }

    /// @param address null where it came as a file
    /// @param fetched as it was read before
    @Transactional
    Connected connect(UUID person, UUID id, String name, @Nullable String address, Fetched.New fetched) {
        var offer = tended(person, id);
        var there = store.listOf(id);
        if (there.size() >= MOST) {
            return new Connected.Refused(Connected.Why.ENOUGH);
        }
        if (address != null && there.stream().anyMatch(one -> address.equals(one.address()))) {
            return new Connected.Refused(Connected.Why.KNOWN);
        }
        var calendar = Ids.next();
        store.add(calendar, id, name, address, person, clock.instant());
        return new Connected.Done(take(store.find(calendar).orElseThrow(), offer, fetched));
    }

    /// What came of reading it again. Nothing where it was taken away meanwhile.
    ///
    /// @return how many bookings newly stand in its hours
    @Transactional
    int taken(UUID id, Fetched fetched) {
        var known = store.find(id).orElse(null);
        if (known == null) {
            return 0;
        }
        var offer = offers.hold(known.offer());
        var calendar = store.find(id).orElse(null);
        if (calendar == null) {
            return 0;
        }
        return switch (fetched) {
            case Fetched.New anew -> take(calendar, offer, anew);
            case Fetched.Same() -> {
                store.same(id, clock.instant());
                yield settle(calendar, offer);
            }
            case Fetched.Failed(var why) -> {
                store.fail(id, why, clock.instant());
                if (calendar.failures() + 1 == PATIENCE) {
                    notices.tell(tending(offer), OutsideCalendarJobs.FAILED, path(offer.id()));
                }
                yield 0;
            }
        };
    }

    /// Whether its owner may have it read now.
    ///
    /// @return null where they may
    Connected.@Nullable Refused hindered(OutsideCalendar calendar) {
        return calendar.triedAt().plus(PAUSE).isAfter(clock.instant())
                ? new Connected.Refused(Connected.Why.JUST_NOW)
                : null;
    }

    @Transactional
    void remove(UUID person, UUID id, UUID calendar) {
        tended(person, id);
        var _ = store.find(calendar).filter(one -> one.offer().equals(id)).orElseThrow(NotFound::new);
        drop(id, calendar);
    }

    /// Its hours are free again. The offer is held.
    void drop(UUID offer, UUID calendar) {
        blocked.replace(offer, OutsideCalendar.source(calendar), List.of());
        store.remove(calendar);
    }

    @Override
    public void changed(Offer offer) {
        if (offer.isWithdrawn() || !offer.isBookable()) {
            store.listOf(offer.id()).forEach(one -> drop(offer.id(), one.id()));
        }
    }

    private Offer tended(UUID person, UUID id) {
        var offer = offers.hold(id);
        if (!admission.tends(person, offer) || !offer.isBookable() || offer.isWithdrawn()) {
            throw new NotFound();
        }
        return offer;
    }

    private int take(OutsideCalendar calendar, Offer offer, Fetched.New fetched) {
        var own = ours(offer, fetched.busy());
        var others = fetched.busy().stream().filter(one -> !own.contains(one)).toList();
        blocked.replace(offer.id(), OutsideCalendar.source(calendar.id()), Busy.joined(others));
        store.read(calendar.id(), fetched, clock.instant());
        return settle(calendar, offer);
    }

    /// Who puts our calendar into theirs and gives us theirs gives us our own bookings back: they would block
    /// themselves, and stay when they are cancelled here.
    private Set<Busy> ours(Offer offer, List<Busy> busy) {
        var here = publicUrl.get() + "/teilen/";
        var ids = busy.stream()
                .map(Busy::uid)
                .filter(uid -> uid.startsWith(OUR_UID))
                .flatMap(uid -> Ids.find(uid.substring(OUR_UID.length())).stream())
                .collect(Collectors.toSet());
        var known = bookings.list(ids).stream()
                .filter(booking -> booking.offer().equals(offer.id()))
                .map(Booking::id)
                .map(id -> OUR_UID + id)
                .collect(Collectors.toSet());
        return busy.stream()
                .filter(one -> known.contains(one.uid()) || one.url().startsWith(here))
                .collect(Collectors.toSet());
    }

    private int settle(OutsideCalendar calendar, Offer offer) {
        var now = clock.instant();
        var anew = store.conflicts(calendar.id(), store.listOverlaps(calendar, now), now);
        if (anew > 0) {
            notices.tell(tending(offer), OutsideCalendarJobs.CONFLICT, path(offer.id()));
        }
        return anew;
    }

    private Set<UUID> tending(Offer offer) {
        if (offer.organisation() != null) {
            return Set.copyOf(organisations.listSpeakers(offer.organisation()));
        }
        return offer.person() == null ? Set.of() : Set.of(offer.person());
    }
}
