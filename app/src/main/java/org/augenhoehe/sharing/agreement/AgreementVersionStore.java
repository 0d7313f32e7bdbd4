package org.augenhoehe.sharing.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.sharing.offer.Good;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AgreementVersionStore {
    private static final String READ = """
            select v.id, v.agreement, v.number, v.title, v.conditions, v.insurance, v.goods, v.from_day, v.until_day,
                v.written_by, v.at, v.first_by, v.first_at, v.second_by, v.second_at, v.hidden_at
            from sharing.agreement_version v
            """;

    private final JdbcClient db;

    AgreementVersionStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID agreement, int number, AgreementWish wish, UUID by, Instant at) {
        db.sql("""
                insert into sharing.agreement_version
                    (id, agreement, number, title, conditions, insurance, goods, from_day, until_day, written_by, at)
                values (:id, :agreement, :number, :title, :conditions, :insurance, :goods, :from, :until, :by, :at)
                """)
                .param("id", id)
                .param("agreement", agreement)
                .param("number", number)
                .param("title", wish.title())
                .param("conditions", wish.conditions())
                .param("insurance", wish.insurance())
                .param("goods", wish.goods().stream().map(Good::name).toArray(String[]::new))
                .param("from", wish.fromDay())
                .param("until", wish.untilDay(), Types.DATE)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        db.sql("""
                insert into sharing.agreement_offer (version, offer)
                select :version, chosen.id from unnest(cast(:offers as uuid[])) chosen (id)
                """)
                .param("version", id)
                .param("offers", wish.offers().toArray(UUID[]::new))
                .update();
    }

    public void agree(UUID version, boolean first, UUID by, Instant at) {
        var side = first ? "first" : "second";
        db.sql("update sharing.agreement_version set " + side + "_by = :by, " + side + "_at = :at where id = :id")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", version)
                .update();
    }

    /// All of an agreement, the newest first.
    public List<AgreementVersion> list(UUID agreement) {
        return db.sql(READ + "where v.agreement = :agreement order by v.number desc")
                .param("agreement", agreement)
                .query(AgreementVersionStore::version)
                .list();
    }

    /// Those to which both agreed of several agreements, the newest first.
    public List<AgreementVersion> listAgreed(Collection<UUID> agreements) {
        return db.sql(READ + """
                where v.agreement = any(:agreements) and v.first_at is not null and v.second_at is not null
                order by v.number desc
                """)
                .param("agreements", agreements.toArray(UUID[]::new))
                .query(AgreementVersionStore::version)
                .list();
    }

    /// The newest of several agreements, whether agreed or not.
    public List<AgreementVersion> listLast(Collection<UUID> agreements) {
        return db.sql(READ + """
                where v.agreement = any(:agreements) and v.number = (select max(w.number)
                    from sharing.agreement_version w where w.agreement = v.agreement)
                """)
                .param("agreements", agreements.toArray(UUID[]::new))
                .query(AgreementVersionStore::version)
                .list();
    }

    List<AgreementVersion> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where v.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(AgreementVersionStore::version)
                .list();
    }

    /// What covers an offer on a day: of each agreement the newest version that both agreed to and that has begun.
    List<AgreementVersion> listCovering(UUID owner, UUID offer, Good good, LocalDate day) {
        return db.sql(READ + """
                join sharing.agreement a on a.id = v.agreement
                where a.ended_at is null and (a.first = :owner or a.second = :owner)
                    and v.first_at is not null and v.second_at is not null
                    and v.number = (select max(w.number) from sharing.agreement_version w where w.agreement = a.id
                        and w.first_at is not null and w.second_at is not null and w.from_day <= :day)
                    and (v.until_day is null or v.until_day >= :day)
                    and (:good = any(v.goods)
                        or exists (select from sharing.agreement_offer o where o.version = v.id and o.offer = :offer))
                order by a.at, a.id
                """)
                .param("owner", owner)
                .param("offer", offer)
                .param("good", good.name())
                .param("day", day)
                .query(AgreementVersionStore::version)
                .list();
    }

    public Map<UUID, Set<UUID>> listOffers(Collection<UUID> versions) {
        var offers = new HashMap<UUID, Set<UUID>>();
        db.sql("select version, offer from sharing.agreement_offer where version = any(:versions)")
                .param("versions", versions.toArray(UUID[]::new))
                .query(row -> {
                    offers.computeIfAbsent(row.getObject("version", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("offer", UUID.class));
                });
        return offers;
    }

    List<AgreementVersion> listBy(UUID person) {
        return db.sql(READ + """
                where v.written_by = :person or v.first_by = :person or v.second_by = :person order by v.at, v.id
                """)
                .param("person", person)
                .query(AgreementVersionStore::version)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.agreement_version set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    void forget(UUID person) {
        for (var column : List.of("written_by", "first_by", "second_by")) {
            db.sql("update sharing.agreement_version set " + column + " = null where " + column + " = :person")
                    .param("person", person)
                    .update();
        }
    }

    private static AgreementVersion version(ResultSet row, int number) throws SQLException {
        return new AgreementVersion(
                row.getObject("id", UUID.class),
                row.getObject("agreement", UUID.class),
                row.getInt("number"),
                row.getString("title"),
                row.getString("conditions"),
                row.getString("insurance"),
                Arrays.stream((String[]) row.getArray("goods").getArray())
                        .map(Good::valueOf)
                        .toList(),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("written_by", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("first_by", UUID.class),
                moment(row.getTimestamp("first_at")),
                row.getObject("second_by", UUID.class),
                moment(row.getTimestamp("second_at")),
                row.getTimestamp("hidden_at") != null);
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
