package org.augenhoehe.sharing.handover.sign;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingMoves;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.change.FetchingEarly;
import org.augenhoehe.sharing.booking.piece.PieceStore;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.Handing.Why;
import org.augenhoehe.sharing.handover.HandoverKinds;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.handover.Side;
import org.augenhoehe.sharing.handover.note.HandoverNoteWriting;
import org.augenhoehe.sharing.handover.note.NewNote;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Handing over and bringing back. One side enters it, and the code of the other side shows that both were there.
@Component
class HandoverBook {
    /// So long before it is booked somebody may fetch it, where it is there.
    private static final Duration EARLY = Duration.ofDays(1);

    private final OfferStore offers;
    private final BookingStore bookings;
    private final BookingMoves moves;
    private final FetchingEarly early;
    private final PieceStore pieces;
    private final HandoverStore store;
    private final CheckItemStore items;
    private final HandoverCodes codes;
    private final HandoverSides sides;
    private final HandoverNoteWriting writing;
    private final Admission admission;
    private final Notices notices;
    private final Clock clock;

    HandoverBook(
            OfferStore offers,
            BookingStore bookings,
            BookingMoves moves,
            FetchingEarly early,
            PieceStore pieces,
            HandoverStore store,
            CheckItemStore items,
            HandoverCodes codes,
            HandoverSides sides,
            HandoverNoteWriting writing,
            Admission admission,
            Notices notices,
            Clock clock) {
        this.offers = offers;
        this.bookings = bookings;
        this.moves = moves;
        this.early = early;
        this.pieces = pieces;
        this.store = store;
        this.items = items;
        this.codes = codes;
        this.sides = sides;
        this.writing = writing;
        this.admission = admission;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Handing hand(UUID person, UUID id, HandoverKind kind, Signing signing, NewNote note) {
        var offer = offers.hold(bookings.get(id).offer());
        var booking = bookings.hold(id);
        var side = sides.of(person, offer, booking).orElseThrow(NotFound::new);
        var why = why(booking, kind);
        if (why == null) {
            why = unsigned(booking, kind, side, signing);
        }
        if (why != null) {
            return Handing.refused(why);
        }
        var closed = writing.closed(person, note);
        if (closed != null) {
            return new Handing.Closed(closed);
        }
        if (kind == HandoverKind.OUT) {
            early.begin(id);
        }
        if (!moves.move(id, kind.to(), "", person)) {
            return Handing.refused(Why.MOVED);
        }
        var signed = signing.paper() ? Handover.Signed.PAPER : Handover.Signed.CODE;
        var handover = new Handover(Ids.next(), id, kind, clock.instant(), signed, side, person, false);
        store.add(handover);
        store.addChecks(handover.id(), items.list(offer.id()), signing.fine());
        writing.aboutHandover(handover.id(), person, side, note);
        return new Handing.Done(HandoverPages.path(id));
    }

    /// Why it cannot change hands now, whoever asks; null where it can.
    @Nullable
    Why why(Booking booking, HandoverKind kind) {
        if (!kind.isNext(booking)) {
            return Why.MOVED;
        }
        if (kind == HandoverKind.BACK) {
            return null;
        }
        var now = clock.instant();
        if (now.isBefore(booking.from().minus(EARLY))) {
            return Why.EARLY;
        }
        if (!now.isBefore(booking.until())) {
            return Why.OVER;
        }
        var out = pieces.find(booking.piece())
                .map(piece -> piece.outSince() != null)
                .orElse(false);
        if (out) {
            return Why.OUT_OF_USE;
        }
        if (store.isOut(booking.piece())) {
            return Why.STILL_OUT;
        }
        return early.isFree(booking) ? null : Why.NOT_YET_FREE;
    }

    private @Nullable Why unsigned(Booking booking, HandoverKind kind, Side side, Signing signing) {
        if (signing.paper()) {
            return side == Side.OWNER ? null : Why.PAPER;
        }
        return codes.isOf(booking.id(), kind, side.other(), signing.code()) ? null : Why.CODE;
    }

    /// One side says something about what was signed, afterwards.
    @Transactional
    public Handing say(UUID person, UUID id, HandoverKind kind, NewNote note) {
        var booking = bookings.get(id);
        var offer = offers.get(booking.offer());
        var side = sides.of(person, offer, booking).orElseThrow(NotFound::new);
        var handover = store.find(id, kind).orElseThrow(NotFound::new);
        var closed = writing.closed(person, note);
        if (closed != null) {
            return new Handing.Closed(closed);
        }
        writing.aboutHandover(handover.id(), person, side, note);
        notices.tell(sides.both(offer, booking, person), HandoverKinds.NOTE, HandoverPages.path(id));
        return new Handing.Done(HandoverPages.path(id));
    }

    /// What is looked at each time from now on.
    @Transactional
    public Handing list(UUID person, UUID id, List<String> words) {
        var offer = offers.hold(id);
        if (!admission.tends(person, offer) || offer.isWithdrawn()) {
            throw new NotFound();
        }
        var closed = writing.closed(person, new NewNote(String.join("\n", words), null, ""));
        if (closed != null) {
            return new Handing.Closed(closed);
        }
        items.replace(id, words);
        return new Handing.Done(offer.path());
    }

    /// Numbers of the list, as they come from a form.
    static Set<Integer> numbers(List<String> typed) {
        return typed.stream()
                .filter(one -> one.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }
}
