package org.augenhoehe.sharing.handover.damage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingState;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.Handing.Why;
import org.augenhoehe.sharing.handover.HandoverKinds;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.note.HandoverNoteWriting;
import org.augenhoehe.sharing.handover.note.HandoverReaders;
import org.augenhoehe.sharing.handover.note.NewNote;
import org.augenhoehe.sharing.handover.sign.HandoverKind;
import org.augenhoehe.sharing.handover.sign.HandoverStore;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Telling of a damage, saying one's side, and what the owner does about it.
@Component
class DamageBook {
    /// So long after they got it somebody can say that it was so before.
    private static final Duration BEFORE = Duration.ofDays(1);

    /// So long after it came back it can be said of that loan.
    private static final Duration AFTER = Duration.ofDays(14);

    private final OfferStore offers;
    private final BookingStore bookings;
    private final PieceStore pieces;
    private final DamageStore store;
    private final HandoverStore handovers;
    private final PieceMoving moving;
    private final HandoverNoteWriting writing;
    private final HandoverReaders readers;
    private final HandoverSides sides;
    private final Admission admission;
    private final Notices notices;
    private final Clock clock;

    DamageBook(
            OfferStore offers,
            BookingStore bookings,
            PieceStore pieces,
            DamageStore store,
            HandoverStore handovers,
            PieceMoving moving,
            HandoverNoteWriting writing,
            HandoverReaders readers,
            HandoverSides sides,
            Admission admission,
            Notices notices,
            Clock clock) {
        this.offers = offers;
        this.bookings = bookings;
        this.pieces = pieces;
        this.store = store;
        this.handovers = handovers;
        this.moving = moving;
        this.writing = writing;
        this.readers = readers;
        this.sides = sides;
        this.admission = admission;
        this.notices = notices;
        this.clock = clock;
    }

    /// By one side of a loan.
    @Transactional
    public Handing report(UUID person, UUID id, Report report) {
        var offer = offers.hold(bookings.get(id).offer());
        var booking = bookings.hold(id);
        var side = sides.of(person, offer, booking).orElseThrow(NotFound::new);
        var why = why(booking, report.found());
        if (why != null) {
            return Handing.refused(why);
        }
        var whose = report.found() == Found.HANDOVER
                ? store.findBefore(booking.piece(), clock.instant().minus(AFTER))
                        .orElse(null)
                : id;
        var from = side == Side.BORROWER && report.found() == Found.HANDOVER ? Side.NEXT : side;
        return added(person, offer, booking.piece(), whose, from, report);
    }

    /// By the owner, while nobody has it.
    @Transactional
    public Handing report(UUID person, UUID offerId, long piece, Report report) {
        var offer = offers.hold(offerId);
        var ofOffer = pieces.find(piece).filter(one -> one.offer().equals(offerId));
        if (!admission.tends(person, offer) || ofOffer.isEmpty()) {
            throw new NotFound();
        }
        return added(person, offer, piece, null, Side.OWNER, new Report(Found.BETWEEN, report.usable(), report.note()));
    }

    private Handing added(UUID person, Offer offer, long piece, @Nullable UUID booking, Side side, Report report) {
        var closed = writing.closed(person, report.note());
        if (closed != null) {
            return new Handing.Closed(closed);
        }
        var now = clock.instant();
        var damage = new Damage(
                Ids.next(),
                offer.id(),
                piece,
                booking,
                report.found(),
                report.usable(),
                DamageState.REPORTED,
                now,
                now,
                person,
                false);
        store.add(damage);
        writing.aboutDamage(damage.id(), person, side, null, report.note());
        notices.tell(concerned(offer, damage, person), HandoverKinds.DAMAGE, damage.path());
        if (!report.usable()) {
            pieces.setOut(piece, now);
            moving.moveFrom(offer, piece);
        }
        return new Handing.Done(damage.path());
    }

    /// Why a loan is not the place to tell of it; null where it is.
    @Nullable
    Why why(Booking booking, Found found) {
        var now = clock.instant();
        var state = booking.state();
        return switch (found) {
            case HANDOVER -> mayBeFromBefore(booking, now) ? null : Why.NOT_BEFORE;
            case RETURN -> {
                if (state == BookingState.BACK) {
                    yield booking.movedAt().plus(AFTER).isBefore(now) ? Why.LONG_AGO : null;
                }
                yield state == BookingState.OUT ? null : Why.MOVED;
            }
            case BETWEEN -> Why.MOVED;
        };
    }

    private boolean mayBeFromBefore(Booking booking, Instant now) {
        if (booking.state() == BookingState.AGREED) {
            return !now.isBefore(booking.from().minus(BEFORE)) && now.isBefore(booking.until());
        }
        return booking.state() == BookingState.OUT
                && handovers
                        .find(booking.id(), HandoverKind.OUT)
                        .filter(out -> out.at().plus(BEFORE).isAfter(now))
                        .isPresent();
    }

    /// Somebody says their side.
    @Transactional
    public Handing say(UUID person, UUID id, NewNote note) {
        var damage = store.find(id).orElseThrow(NotFound::new);
        var offer = offers.get(damage.offer());
        var side = side(person, offer, damage);
        if (side == null) {
            throw new NotFound();
        }
        var closed = writing.closed(person, note);
        if (closed != null) {
            return new Handing.Closed(closed);
        }
        writing.aboutDamage(id, person, side, null, note);
        notices.tell(concerned(offer, damage, person), HandoverKinds.DAMAGE, damage.path());
        return new Handing.Done(damage.path());
    }

    /// The owner says what becomes of it.
    ///
    /// @param usable whether the thing can be used from now on
    @Transactional
    public Handing step(UUID person, UUID id, DamageState to, boolean usable, NewNote note) {
        var offer = offers.hold(store.find(id).orElseThrow(NotFound::new).offer());
        var damage = store.hold(id);
        if (!admission.tends(person, offer)) {
            throw new NotFound();
        }
        if (!damage.state().ways().contains(to)) {
            return Handing.refused(Why.STEP);
        }
        var closed = writing.closed(person, note);
        if (closed != null) {
            return new Handing.Closed(closed);
        }
        var now = clock.instant();
        store.move(id, to, usable, now);
        writing.aboutDamage(id, person, Side.OWNER, to.name(), note);
        if (usable && !damage.usable() && !store.isBrokenOtherwise(damage.piece(), id)) {
            pieces.setOut(damage.piece(), null);
        }
        if (!usable && damage.usable()) {
            pieces.setOut(damage.piece(), now);
            moving.moveFrom(offer, damage.piece());
        }
        notices.tell(concerned(offer, damage, person), HandoverKinds.DAMAGE, damage.path());
        return new Handing.Done(damage.path());
    }

    /// On which side of a damage somebody stands; null for none.
    @Nullable
    Side side(UUID person, Offer offer, Damage damage) {
        if (admission.tends(person, offer)) {
            return Side.OWNER;
        }
        var booking = damage.booking();
        if (booking != null && sides.borrows(person, bookings.get(booking))) {
            return Side.BORROWER;
        }
        return damage.isReportedBy(person) ? Side.NEXT : null;
    }

    boolean isReadBy(@Nullable UUID person, Damage damage) {
        return readers.isReadBy(person, damage.offer(), damage.booking(), damage.reportedBy());
    }

    private Set<UUID> concerned(Offer offer, Damage damage, UUID by) {
        var booking = damage.booking();
        var people = new HashSet<>(sides.both(offer, booking == null ? null : bookings.get(booking), by));
        if (damage.reportedBy() != null) {
            people.add(damage.reportedBy());
        }
        people.remove(by);
        return people;
    }
}
