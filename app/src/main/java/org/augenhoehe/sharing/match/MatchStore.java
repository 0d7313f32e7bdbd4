package org.augenhoehe.sharing.match;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MatchStore {
    /// Only what both sides still say in public.
    private static final String READ = """
            select m.offer, m.request, m.same_category, m.metres, o.words, s.words as sought
            from sharing.match m
            join sharing.reading o on o.id = m.offer join sharing.reading s on s.id = m.request
            """;

    private final JdbcClient db;

    MatchStore(JdbcClient db) {
        this.db = db;
    }

    /// @return whether it was not known before
    boolean add(UUID offer, UUID request, Fit fit, Instant at) {
        var isNew = db.sql("""
                insert into sharing.match (offer, request, points, metres, same_category, at)
                values (:offer, :request, :points, :metres, :same, :at) on conflict do nothing
                """)
                        .param("offer", offer)
                        .param("request", request)
                        .param("points", fit.points())
                        .param("metres", fit.metres(), java.sql.Types.DOUBLE)
                        .param("same", fit.sameCategory())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
        if (!isNew) {
            db.sql("""
                    update sharing.match set points = :points, metres = :metres, same_category = :same, stands = true
                    where offer = :offer and request = :request
                    """)
                    .param("offer", offer)
                    .param("request", request)
                    .param("points", fit.points())
                    .param("metres", fit.metres(), java.sql.Types.DOUBLE)
                    .param("same", fit.sameCategory())
                    .update();
        }
        return isNew;
    }

    /// What does not fit any more, as one of the two is now.
    ///
    /// @param fitting of the other side
    void keepOnly(Side side, UUID one, Collection<UUID> fitting) {
        var own = side == Side.OFFER ? "offer" : "request";
        var other = side == Side.OFFER ? "request" : "offer";
        db.sql("update sharing.match set stands = false where " + own + " = :one and stands and " + other
                        + " <> all(cast(:fitting as uuid[]))")
                .param("one", one)
                .param("fitting", fitting.toArray(UUID[]::new))
                .update();
    }

    public List<Match> listOfRequest(UUID request, int most) {
        return db.sql(READ + """
                where m.request = :request and m.stands and not m.unfit_for_request
                order by m.points desc, m.metres nulls last, m.offer limit :most
                """)
                .param("request", request)
                .param("most", most)
                .query(MatchStore::match)
                .list();
    }

    public List<Match> listOfOffer(UUID offer, int most) {
        return db.sql(READ + """
                where m.offer = :offer and m.stands and not m.unfit_for_offer
                order by m.points desc, m.metres nulls last, m.request limit :most
                """)
                .param("offer", offer)
                .param("most", most)
                .query(MatchStore::match)
                .list();
    }

    /// What fits somebody's own offers and requests and those of the organisations they speak for, the newest first.
    public List<Match> listOf(UUID person, Collection<UUID> speaks, int most) {
        return db.sql(READ + """
                join sharing.offer f on f.id = m.offer join sharing.request r on r.id = m.request
                where m.stands and (
                    not m.unfit_for_offer and (f.person = :person or f.organisation = any(cast(:speaks as uuid[])))
                    or not m.unfit_for_request
                        and (r.person = :person or r.organisation = any(cast(:speaks as uuid[]))))
                order by m.at desc, m.offer, m.request limit :most
                """)
                .param("person", person)
                .param("speaks", speaks.toArray(UUID[]::new))
                .param("most", most)
                .query(MatchStore::match)
                .list();
    }

    /// @param by which side says so
    void unfit(UUID offer, UUID request, Side by) {
        var column = by == Side.OFFER ? "unfit_for_offer" : "unfit_for_request";
        db.sql("update sharing.match set " + column + " = true where offer = :offer and request = :request")
                .param("offer", offer)
                .param("request", request)
                .update();
    }

    private static Match match(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Match(
                row.getObject("offer", UUID.class),
                row.getObject("request", UUID.class),
                row.getBoolean("same_category"),
                row.getObject("metres", Double.class),
                List.of((String[]) row.getArray("words").getArray()),
                List.of((String[]) row.getArray("sought").getArray()));
    }
}
