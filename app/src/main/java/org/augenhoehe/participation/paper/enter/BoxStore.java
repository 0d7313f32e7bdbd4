package org.augenhoehe.participation.paper.enter;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Of secret steps: how many slips were ticked off, how many ballots came out of the box. Nothing of any single one.
@Repository("paperBoxStore")
public class BoxStore {
    private final JdbcClient db;

    BoxStore(JdbcClient db) {
        this.db = db;
    }

    /// Until the end of the transaction nobody else changes it.
    Box hold(UUID step, String side) {
        db.sql("insert into participation.paper_box (step, side) values (:step, :side) on conflict do nothing")
                .param("step", step)
                .param("side", side)
                .update();
        return db.sql("""
                select slips, ballots, spoilt from participation.paper_box where step = :step and side = :side for update
                """)
                .param("step", step)
                .param("side", side)
                .query(Box.class)
                .single();
    }

    public Box find(UUID step, String side) {
        return db.sql("""
                select slips, ballots, spoilt from participation.paper_box where step = :step and side = :side
                """)
                .param("step", step)
                .param("side", side)
                .query(Box.class)
                .optional()
                .orElse(Box.EMPTY);
    }

    /// The sides for which slips were ticked off.
    public Set<String> listSides(UUID step) {
        return new HashSet<>(db.sql("select side from participation.paper_box where step = :step and slips > 0")
                .param("step", step)
                .query(String.class)
                .list());
    }

    /// All sides together.
    public Box sum(UUID step) {
        return db.sql("""
                select coalesce(sum(slips), 0)::int as slips, coalesce(sum(ballots), 0)::int as ballots,
                    coalesce(sum(spoilt), 0)::int as spoilt
                from participation.paper_box where step = :step
                """).param("step", step).query(Box.class).single();
    }

    /// @param what column: slips, ballots, spoilt
    void add(UUID step, String side, Column what) {
        db.sql("update participation.paper_box set " + what.column + " = " + what.column
                        + " + 1 where step = :step and side = :side")
                .param("step", step)
                .param("side", side)
                .update();
    }

    enum Column {
        SLIPS("slips"),
        BALLOTS("ballots"),
        SPOILT("spoilt");

        private final String column;

        Column(String column) {
            this.column = column;
        }
    }

    /// @param spoilt ballots on which nobody can read what is meant
    public record Box(int slips, int ballots, int spoilt) {
        static final Box EMPTY = new Box(0, 0, 0);

        /// The number of the ballot that is entered next.
        public int next() {
            return ballots + spoilt + 1;
        }

        public int left() {
            return slips - ballots - spoilt;
        }
    }
}
