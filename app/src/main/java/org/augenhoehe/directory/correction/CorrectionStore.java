package org.augenhoehe.directory.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.directory.correction.Correction.State;
import org.augenhoehe.moderation.Contribution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CorrectionStore {
    private static final String READ = """
            select c.*, s.name as service_name, o.claimant
            from directory.correction c join directory.service s on s.id = c.service
            left join directory.organization o on o.id = s.organization_id
            """;

    private final JdbcClient db;

    CorrectionStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, UUID service, CorrectionForm form, @Nullable UUID proposer, Instant now) {
        db.sql("""
                insert into directory.correction (id, service, part, proposed, proposer, proposed_at)
                values (:id, :service, :part, :proposed, :proposer, :now)
                """)
                .param("id", id)
                .param("service", service)
                .param("part", form.part().name())
                .param("proposed", form.proposed())
                .param("proposer", proposer)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Correction> find(UUID id) {
        return db.sql(READ + " where c.id = :id")
                .param("id", id)
                .query(CorrectionStore::correction)
                .optional();
    }

    Optional<UUID> findProposer(UUID id) {
        return db.sql("select proposer from directory.correction where id = :id and proposer is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Optional<UUID> findClaimant(UUID service) {
        return db.sql("""
                select o.claimant from directory.service s join directory.organization o on o.id = s.organization_id
                where s.id = :service and o.claimant is not null
                """).param("service", service).query(UUID.class).optional();
    }

    /// Decides it only where nobody has decided yet.
    boolean decide(UUID id, State state, String reason, UUID decider, Instant now) {
        return db.sql("""
                update directory.correction set state = :state, reason = :reason, decider = :decider, decided_at = :now
                where id = :id and state = 'WAITING'
                """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("decider", decider)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    List<Correction> listAccepted(UUID service) {
        return db.sql(
                        READ
                                + " where c.service = :service and c.state = 'ACCEPTED' and c.hidden_at is null order by c.decided_at desc, c.id desc")
                .param("service", service)
                .query(CorrectionStore::correction)
                .list();
    }

    /// Several, as far as they stand on a page now.
    List<Correction> listShown(Collection<UUID> ids) {
        return db.sql(READ + " where c.id = any(:ids) and c.state = 'ACCEPTED' and c.hidden_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(CorrectionStore::correction)
                .list();
    }

    /// Those that stand on a page, or stood there before they were hidden, with who proposed them.
    Map<UUID, Contribution> listPublic(Collection<UUID> ids) {
        return db
                .sql(READ + " where c.id = any(:ids) and c.state = 'ACCEPTED'")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        new Contribution(
                                row.getString("service_name"),
                                row.getString("proposed"),
                                "/angebote/" + row.getString("service"),
                                row.getObject("proposer", UUID.class),
                                Optional.ofNullable(row.getObject("claimant", UUID.class))
                                        .map(Set::of)
                                        .orElse(Set.of()),
                                Set.of(),
                                row.getTimestamp("hidden_at") != null)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @param hiddenAt null to show it again
    void hide(UUID id, @Nullable Instant hiddenAt) {
        db.sql("update directory.correction set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", hiddenAt == null ? null : Timestamp.from(hiddenAt), Types.TIMESTAMP)
                .update();
    }

    /// What waits for one of these organisations, and for the moderators where nobody answers for the service.
    List<Correction> listWaiting(Collection<UUID> organisations, boolean unclaimed) {
        return db.sql(READ + """
                 where c.state = 'WAITING' and (o.claimant = any(:organisations) or (:unclaimed and o.claimant is null))
                order by c.proposed_at, c.id limit 200
                """)
                .param("organisations", organisations.toArray(UUID[]::new))
                .param("unclaimed", unclaimed)
                .query(CorrectionStore::correction)
                .list();
    }

    int countUnclaimed() {
        return db.sql("""
                select count(*) from directory.correction c join directory.service s on s.id = c.service
                left join directory.organization o on o.id = s.organization_id
                where c.state = 'WAITING' and o.claimant is null
                """).query(Integer.class).single();
    }

    List<Correction> listOf(UUID person) {
        return db.sql(READ + " where c.proposer = :person order by c.proposed_at desc, c.id desc")
                .param("person", person)
                .query(CorrectionStore::correction)
                .list();
    }

    /// The proposals and answers stay, without a trace of the person.
    void forget(UUID person) {
        db.sql("update directory.correction set proposer = null where proposer = :person")
                .param("person", person)
                .update();
        db.sql("update directory.correction set decider = null where decider = :person")
                .param("person", person)
                .update();
    }

    int countDecidedBy(UUID person) {
        return db.sql("select count(*) from directory.correction where decider = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new Correction(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("service", UUID.class)),
                row.getString("service_name"),
                Part.valueOf(row.getString("part")),
                row.getString("proposed"),
                State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("claimant", UUID.class),
                row.getTimestamp("proposed_at").toInstant(),
                decided == null ? null : decided.toInstant());
    }
}
