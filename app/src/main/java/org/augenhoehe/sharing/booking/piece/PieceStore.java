package org.augenhoehe.sharing.booking.piece;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The equal things of offers. Its bean has a name of its own, for the minutes of meetings have pieces, too.
@Repository("offerPieceStore")
public class PieceStore {
    private static final String READ = "select p.id, p.offer, p.number, p.name, p.out_since from sharing.piece p ";

    private final JdbcClient db;

    PieceStore(JdbcClient db) {
        this.db = db;
    }

    /// Adds those that are missing up to a number.
    void fill(UUID offer, int pieces) {
        db.sql("""
                insert into sharing.piece (offer, number) select :offer, n from generate_series(1, :pieces) n
                on conflict (offer, number) do nothing
                """).param("offer", offer).param("pieces", pieces).update();
    }

    /// All that an offer ever had, by number.
    public List<Piece> listOf(UUID offer) {
        return db.sql(READ + "where p.offer = :offer order by p.number")
                .param("offer", offer)
                .query(Piece.class)
                .list();
    }

    public List<Piece> list(Collection<Long> ids) {
        return db.sql(READ + "where p.id = any(:ids) order by p.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(Piece.class)
                .list();
    }

    public Optional<Piece> find(long id) {
        return list(List.of(id)).stream().findFirst();
    }

    /// Takes it out of use, such as for a repair, or puts it back.
    ///
    /// @param since null to put it back
    public void setOut(long id, @Nullable Instant since) {
        db.sql("update sharing.piece set out_since = :since where id = :id")
                .param("id", id)
                .param("since", since == null ? null : Timestamp.from(since), Types.TIMESTAMP)
                .update();
    }

    /// Bookings that are still to come, of pieces that are no longer in use or broken.
    List<UUID> listStranded(UUID offer, Instant now) {
        return db.sql("""
                select b.id from sharing.booking b join sharing.piece p on p.id = b.piece
                join sharing.offer o on o.id = p.offer
                where b.offer = :offer and b.state in ('ASKED', 'AGREED') and b.until_at > :now
                    and (p.number > o.pieces or p.out_since is not null)
                order by b.from_at, b.id
                """)
                .param("offer", offer)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .list();
    }

    void name(UUID offer, int number, String name) {
        db.sql("update sharing.piece set name = :name where offer = :offer and number = :number")
                .param("offer", offer)
                .param("number", number)
                .param("name", name)
                .update();
    }
}
