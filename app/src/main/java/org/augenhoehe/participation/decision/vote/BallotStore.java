package org.augenhoehe.participation.decision.vote;

import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BallotStore {
    private final JdbcClient db;

    BallotStore(JdbcClient db) {
        this.db = db;
    }

    /// A second ballot of the same mark replaces the first.
    ///
    /// @param person null where the vote is secret; the database refuses anybody there
    /// @return whether it was the first
    boolean put(UUID step, boolean secret, byte[] mark, @Nullable UUID person, String side, String choice) {
        return db.sql("""
                insert into participation.ballot (step, secret, mark, person, side, choice)
                values (:step, :secret, :mark, :person, :side, :choice)
                on conflict (step, mark) do update set side = excluded.side, choice = excluded.choice
                returning xmax = 0
                """)
                .param("step", step)
                .param("secret", secret)
                .param("mark", mark)
                .param("person", person)
                .param("side", side)
                .param("choice", choice)
                .query(Boolean.class)
                .single();
    }

    /// Takes all ballots of a vote out and lays them in anew by mark, which is chance: neither their transaction nor
    /// where they lie in the file of the table tells which one came last from paper.
    void mix(UUID step) {
        db.sql("""
                with taken as (
                    delete from participation.ballot where step = :step
                    returning step, secret, mark, person, side, choice, number)
                insert into participation.ballot (step, secret, mark, person, side, choice, number)
                select step, secret, mark, person, side, choice, number from taken order by mark
                """).param("step", step).update();
    }

    /// What somebody said goes, whether on a ballot or to a proposal.
    void remove(UUID step, byte[] mark) {
        for (var table : List.of("ballot", "consent_answer")) {
            db.sql("delete from participation." + table + " where step = :step and mark = :mark")
                    .param("step", step)
                    .param("mark", mark)
                    .update();
        }
    }

    boolean has(UUID step, byte[] mark) {
        return db.sql("""
                select exists (select from participation.ballot where step = :step and mark = :mark)
                    or exists (select from participation.consent_answer where step = :step and mark = :mark)
                """)
                .param("step", step)
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    /// By mark, which is chance: the order in which they came is in no result.
    List<Ballot> list(UUID step) {
        return db.sql("select mark, side, choice from participation.ballot where step = :step order by mark")
                .param("step", step)
                .query((row, number) -> new Ballot(
                        HexFormat.of().formatHex(row.getBytes("mark")), row.getString("side"), row.getString("choice")))
                .list();
    }

    /// Gives every open ballot the number under which the box publishes it: its place by mark.
    void number(UUID step) {
        db.sql("""
                update participation.ballot b set number = n.number
                from (select mark, row_number() over (order by mark) as number from participation.ballot where step = :step) n
                where b.step = :step and b.mark = n.mark
                """).param("step", step).update();
    }

    void clear(UUID step) {
        db.sql("delete from participation.ballot where step = :step")
                .param("step", step)
                .update();
    }

    /// A changed or deleted row leaves its old self in the file of the table until it is swept; this leaves nothing.
    void sweep() {
        db.sql("""
                vacuum (full) participation.ballot, participation.ballot_link, participation.consent_answer,
                    participation.review_reply, participation.stance
                """).update();
    }

    List<Open> listOpen(UUID step, int limit, int offset) {
        return db.sql("""
                select number, person, choice from participation.ballot
                where step = :step and not secret and number is not null order by number limit :limit offset :offset
                """)
                .param("step", step)
                .param("limit", limit)
                .param("offset", offset)
                .query(Open.class)
                .list();
    }

    Set<UUID> listOpenOf(UUID person) {
        return new HashSet<>(db.sql("select step from participation.ballot where person = :person")
                .param("person", person)
                .query(UUID.class)
                .list());
    }

    /// Votes that are not yet sealed and so still know whose ballot is whose.
    List<UUID> listRunning() {
        return db.sql("""
                select l.step from participation.ballot_link l join participation.paper p on p.step = l.step order by l.step
                """).query(UUID.class).list();
    }

    /// Open votes that are sealed keep what was said, without the name.
    void forget(UUID person) {
        db.sql("update participation.ballot set person = null where person = :person")
                .param("person", person)
                .update();
    }

    /// How many ballots lay in the boxes that are sealed. While a vote runs nobody sees how it goes.
    List<Counted> count(Collection<UUID> steps) {
        return db.sql("""
                select step, (cast(outcome as jsonb) #>> '{outcome,ballots}')::int as ballots
                from participation.paper where step = any(:steps) and sealed_at is not null
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(Counted.class)
                .list();
    }

    record Open(int number, @Nullable UUID person, String choice) {}

    record Counted(UUID step, int ballots) {}
}
