package org.augenhoehe.sharing.handover.damage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.Notices;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.booking.BookingNews;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.handover.HandoverKinds;
import org.augenhoehe.sharing.handover.HandoverSides;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// A piece is out of use: whoever has it booked gets another one of the same, where one is free.
@Component
class PieceMoving {
    private final JdbcClient db;
    private final BookingStore bookings;
    private final BookingNews news;
    private final HandoverSides sides;
    private final Notices notices;
    private final TransactionTemplate step;
    private final Clock clock;

    PieceMoving(
            JdbcClient db,
            BookingStore bookings,
            BookingNews news,
            HandoverSides sides,
            Notices notices,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.db = db;
        this.bookings = bookings;
        this.news = news;
        this.sides = sides;
        this.notices = notices;
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    /// Nobody loses a booking without hearing of it: who gets no other piece is told, and so is the owner.
    ///
    /// @param offer held by the caller
    @Transactional(propagation = Propagation.MANDATORY)
    public void moveFrom(Offer offer, long piece) {
        for (var booking : bookings.list(waiting(piece))) {
            if (moved(booking)) {
                news.changed(bookings.get(booking.id()), null);
            } else {
                notices.tell(sides.both(offer, booking, null), HandoverKinds.NO_PIECE, booking.path());
            }
        }
    }

    private List<UUID> waiting(long piece) {
        return db.sql("""
                select id from sharing.booking
                where piece = :piece and state in ('ASKED', 'AGREED') and until_at > :now
                for update
                """)
                .param("piece", piece)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }

    /// Somebody else may take the other piece at the same moment.
    private boolean moved(Booking booking) {
        for (var other : free(booking)) {
            try {
                step.executeWithoutResult(status -> db.sql("update sharing.booking set piece = :piece where id = :id")
                        .param("piece", other)
                        .param("id", booking.id())
                        .update());
                return true;
            } catch (DataIntegrityViolationException taken) {
                // The next one may be free.
            }
        }
        return false;
    }

    private List<Long> free(Booking booking) {
        return db.sql("""
                select p.id from sharing.piece p
                join sharing.offer o on o.id = p.offer
                join sharing.booking mine on mine.id = :booking
                where p.offer = mine.offer and p.id <> mine.piece and p.out_since is null and p.number <= o.pieces
                    and not exists (select from sharing.booking b where b.piece = p.id
                        and b.state in ('ASKED', 'AGREED', 'OUT') and b.kept && mine.kept)
                order by p.number
                """).param("booking", booking.id()).query(Long.class).list();
    }
}
