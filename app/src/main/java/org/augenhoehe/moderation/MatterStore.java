package org.augenhoehe.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MatterStore {
    private static final int MOST = 200;
    private static final String WAITS = "(outcome is null or appeal is not null and final_outcome is null)";

    private static final String CONCERNING = """
            select m.*, author is not distinct from :person as own from moderation.matter m
            where (author = :person and (held or outcome = 'HIDDEN' or final_outcome is not null)
              or exists (select from moderation.report where matter = m.id and reporter = :person))
            """;

    private final JdbcClient db;

    MatterStore(JdbcClient db) {
        this.db = db;
    }

    /// The matter of this thing that waits, made where there is none. It goes on waiting until the caller's
    /// transaction ends.
    UUID open(UUID id, String kind, UUID thing, Contribution about, boolean held, Instant now) {
        var matter = db.sql("""
                insert into moderation.matter (id, kind, thing, author, held, opened_at)
                values (:id, :kind, :thing, :author, :held, :now)
                on conflict (kind, thing) where outcome is null or appeal is not null and final_outcome is null
                    do update set held = matter.held or excluded.held
                returning id
                """)
                .param("id", id)
                .param("kind", kind)
                .param("thing", thing)
                .param("author", about.author())
                .param("held", held)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
        db.sql("""
                insert into moderation.matter_subject (matter, organisation)
                select :matter, unnest(cast(:subjects as uuid[])) on conflict do nothing
                """)
                .param("matter", matter)
                .param("subjects", about.subjects().toArray(UUID[]::new))
                .update();
        return matter;
    }

    /// Another matter of the same thing that waits, too.
    Optional<Matter> holdOther(Matter matter) {
        return db.sql("select * from moderation.matter where kind = :kind and thing = :thing and id <> :id and " + WAITS
                        + " for update")
                .param("kind", matter.kind())
                .param("thing", matter.thing())
                .param("id", matter.id())
                .query(MatterStore::matter)
                .optional();
    }

    /// What was reported anew is looked at together with what was objected to.
    void absorb(UUID other, UUID into) {
        for (var sql : List.of(
                """
                delete from moderation.report r where matter = :other and exists (
                    select from moderation.report k where k.matter = :into and k.reporter = r.reporter)
                """,
                "update moderation.report set matter = :into where matter = :other",
                "update moderation.block set matter = :into where matter = :other",
                "delete from moderation.advice where matter = :other",
                "delete from moderation.matter_subject where matter = :other",
                "delete from moderation.matter where id = :other")) {
            var statement = db.sql(sql).param("other", other);
            (sql.contains(":into") ? statement.param("into", into) : statement).update();
        }
    }

    /// Whoever reports the same thing twice has changed their mind about how to say it.
    void report(UUID id, UUID matter, ReportForm form, @Nullable UUID reporter, Instant now) {
        db.sql("""
                insert into moderation.report (id, matter, ground, words, reporter, at)
                values (:id, :matter, :ground, :words, :reporter, :now)
                on conflict (reporter, matter) where reporter is not null
                do update set ground = excluded.ground, words = excluded.words, at = excluded.at
                """)
                .param("id", id)
                .param("matter", matter)
                .param("ground", form.ground().name())
                .param("words", form.words())
                .param("reporter", reporter)
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Matter> find(UUID id) {
        return db.sql("select * from moderation.matter where id = :id")
                .param("id", id)
                .query(MatterStore::matter)
                .optional();
    }

    /// The matter of a thing that waits.
    Optional<Matter> findWaiting(String kind, UUID thing) {
        return db.sql("select * from moderation.matter where kind = :kind and thing = :thing and " + WAITS)
                .param("kind", kind)
                .param("thing", thing)
                .query(MatterStore::matter)
                .optional();
    }

    List<Matter> listAll(List<UUID> ids) {
        return db.sql("select * from moderation.matter where id = any(:ids) order by opened_at, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(MatterStore::matter)
                .list();
    }

    /// As [#find], and nobody else decides about it until the caller's transaction ends.
    Optional<Matter> hold(UUID id) {
        return db.sql("select * from moderation.matter where id = :id for update")
                .param("id", id)
                .query(MatterStore::matter)
                .optional();
    }

    Involved getInvolved(UUID id) {
        return db.sql("""
                select author, decider, appellant,
                  array(select organisation from moderation.matter_subject where matter = m.id) as subjects,
                  array(select reporter from moderation.report where matter = m.id and reporter is not null) as reporters
                from moderation.matter m where id = :id
                """)
                .param("id", id)
                .query((row, number) -> new Involved(
                        row.getObject("author", UUID.class),
                        Set.of((UUID[]) row.getArray("subjects").getArray()),
                        row.getObject("decider", UUID.class),
                        row.getObject("appellant", UUID.class),
                        Set.of((UUID[]) row.getArray("reporters").getArray())))
                .single();
    }

    List<Report> listReports(UUID matter) {
        return db.sql("select ground, words, at from moderation.report where matter = :matter order by at, id")
                .param("matter", matter)
                .query(Report.class)
                .list();
    }

    /// What waits for a decision, the oldest first.
    List<Matter> listWaiting() {
        return db.sql("select * from moderation.matter where " + WAITS
                        + " order by coalesce(appealed_at, opened_at), id limit " + MOST)
                .query(MatterStore::matter)
                .list();
    }

    int countWaiting() {
        return db.sql("select count(*) from moderation.matter where " + WAITS)
                .query(Integer.class)
                .single();
    }

    /// What a person wrote or reported, as far as it is decided, and what they wrote that is held.
    List<Concern> listConcerning(UUID person) {
        return db.sql(CONCERNING + " order by coalesce(final_decided_at, decided_at, opened_at) desc, id limit " + MOST)
                .param("person", person)
                .query(MatterStore::concern)
                .list();
    }

    Optional<Concern> findConcerning(UUID person, UUID matter) {
        return db.sql(CONCERNING + " and id = :matter")
                .param("person", person)
                .param("matter", matter)
                .query(MatterStore::concern)
                .optional();
    }

    void decide(UUID matter, Ruling ruling, UUID decider) {
        decide("outcome = :outcome, reason = :reason, decider = :decider, decided_at = :now", matter, ruling, decider);
    }

    void decideLast(UUID matter, Ruling ruling, UUID decider) {
        decide(
                "final_outcome = :outcome, final_reason = :reason, final_decider = :decider, final_decided_at = :now",
                matter,
                ruling,
                decider);
    }

    private void decide(String columns, UUID matter, Ruling ruling, UUID decider) {
        db.sql("update moderation.matter set " + columns + " where id = :id")
                .param("id", matter)
                .param("outcome", ruling.outcome().name())
                .param("reason", ruling.reason())
                .param("decider", decider)
                .param("now", Timestamp.from(ruling.at()))
                .update();
    }

    void appeal(UUID matter, String because, UUID appellant, Instant now) {
        db.sql("update moderation.matter set appeal = :because, appellant = :who, appealed_at = :now where id = :id")
                .param("id", matter)
                .param("because", because)
                .param("who", appellant)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Matter matter(ResultSet row, int number) throws SQLException {
        return new Matter(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("kind"),
                Objects.requireNonNull(row.getObject("thing", UUID.class)),
                row.getBoolean("held"),
                row.getTimestamp("opened_at").toInstant(),
                row.getBoolean("advice_wanted"),
                ruling(row, ""),
                row.getString("appeal"),
                ruling(row, "final_"));
    }

    private static Concern concern(ResultSet row, int number) throws SQLException {
        return new Concern(matter(row, number), row.getBoolean("own"));
    }

    private static @Nullable Ruling ruling(ResultSet row, String which) throws SQLException {
        var outcome = row.getString(which + "outcome");
        return outcome == null
                ? null
                : new Ruling(
                        Outcome.valueOf(outcome),
                        row.getString(which + "reason"),
                        row.getTimestamp(which + "decided_at").toInstant());
    }
}
