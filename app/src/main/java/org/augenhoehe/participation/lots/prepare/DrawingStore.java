package org.augenhoehe.participation.lots.prepare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Drawing.Drawn;
import org.augenhoehe.participation.lots.Drawing.Promise;
import org.augenhoehe.participation.lots.Drawing.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class DrawingStore {
    private static final String DRAWING = """
            select d.*, l.fingerprint as list from participation.lot_drawing d
            left join participation.lot_list l on l.step = d.step and l.wave = 1
            """;

    private final JdbcClient db;

    DrawingStore(JdbcClient db) {
        this.db = db;
    }

    public void put(UUID step, DrawingWish wish) {
        db.sql("""
                insert into participation.lot_drawing (step, purpose, seats, listed, households, days)
                values (:step, :purpose, :seats, :listed, :households, :days)
                on conflict (step) do update set purpose = excluded.purpose, seats = excluded.seats,
                    listed = excluded.listed, households = excluded.households, days = excluded.days
                """)
                .param("step", step)
                .param("purpose", wish.purpose())
                .param("seats", wish.seats())
                .param("listed", wish.listed())
                .param("households", wish.households())
                .param("days", wish.days())
                .update();
    }

    /// Until the end of the transaction nobody else changes it.
    public void hold(UUID step) {
        db.sql("select step from participation.lot_drawing where step = :step for update")
                .param("step", step)
                .query(UUID.class)
                .optional();
    }

    public Optional<Drawing> find(UUID step) {
        return db.sql(DRAWING + "where d.step = :step")
                .param("step", step)
                .query(DrawingStore::drawing)
                .optional();
    }

    public List<Drawing> list(Collection<UUID> steps) {
        return db.sql(DRAWING + "where d.step = any(:steps)")
                .param("steps", steps.toArray(UUID[]::new))
                .query(DrawingStore::drawing)
                .list();
    }

    /// What people can enter, or could, by step.
    ///
    /// @param steps null for all
    public List<Drawing> listPublic(@Nullable UUID after, @Nullable Collection<UUID> steps, int most) {
        return db.sql(DRAWING + """
                where (d.opened_at is not null or d.closed_at is not null)
                    and (cast(:after as uuid) is null or d.step > :after)
                    and (cast(:steps as uuid[]) is null or d.step = any(cast(:steps as uuid[])))
                order by d.step limit :most
                """)
                .param("after", after)
                .param("steps", steps == null ? null : steps.toArray(UUID[]::new))
                .param("most", most)
                .query(DrawingStore::drawing)
                .list();
    }

    void open(UUID step, Instant at) {
        db.sql("update participation.lot_drawing set opened_at = :at where step = :step")
                .param("at", Timestamp.from(at))
                .param("step", step)
                .update();
    }

    /// @param shuffle never leaves the house
    public void close(UUID step, Promise promise, String shuffle) {
        db.sql("""
                update participation.lot_drawing set closed_at = :at, people = :people, pool = :pool, source = :source,
                    draw_day = :day, seed = :seed, commitment = :commitment, shuffle = :shuffle
                where step = :step
                """)
                .param("at", Timestamp.from(promise.closedAt()))
                .param("people", promise.people())
                .param("pool", promise.pool())
                .param("source", promise.source())
                .param("day", promise.day())
                .param("seed", promise.seed())
                .param("commitment", promise.commitment())
                .param("shuffle", shuffle)
                .param("step", step)
                .update();
    }

    /// Outside of any other transaction, so that others see it.
    public void at(UUID step, Stage stage) {
        db.sql("update participation.lot_drawing set stage = :stage where step = :step")
                .param("stage", stage.name())
                .param("step", step)
                .update();
    }

    /// The secret by which panels come into an order. It is read for nothing else: it is no part of a drawing.
    public String shuffle(UUID step) {
        return db.sql("select shuffle from participation.lot_drawing where step = :step")
                .param("step", step)
                .query(String.class)
                .single();
    }

    public void draw(UUID step, Drawn drawn) {
        db.sql("update participation.lot_drawing set drawn_at = :at, said = :said where step = :step")
                .param("at", Timestamp.from(drawn.at()))
                .param("said", drawn.said())
                .param("step", step)
                .update();
    }

    /// @param at null to show it again
    void hide(UUID step, @Nullable Instant at) {
        db.sql("update participation.lot_drawing set hidden_at = :at where step = :step")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("step", step)
                .update();
    }

    /// Which of several steps people can enter, or have entered.
    public Set<UUID> listOpened(Collection<UUID> steps) {
        return Set.copyOf(db.sql("""
                select step from participation.lot_drawing
                where step = any(:steps) and (opened_at is not null or closed_at is not null)
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static Drawing drawing(ResultSet row, int number) throws SQLException {
        return new Drawing(
                row.getObject("step", UUID.class),
                row.getString("purpose"),
                row.getInt("seats"),
                row.getBoolean("listed"),
                row.getBoolean("households"),
                row.getInt("days"),
                row.getTimestamp("hidden_at") != null,
                instant(row.getTimestamp("opened_at")),
                promise(row),
                row.getString("list"),
                Stage.valueOf(row.getString("stage")),
                drawn(row));
    }

    private static @Nullable Promise promise(ResultSet row) throws SQLException {
        var closed = instant(row.getTimestamp("closed_at"));
        return closed == null
                ? null
                : new Promise(
                        closed,
                        row.getInt("people"),
                        row.getString("pool"),
                        row.getString("source"),
                        row.getObject("draw_day", LocalDate.class),
                        row.getString("seed"),
                        row.getString("commitment"));
    }

    private static @Nullable Drawn drawn(ResultSet row) throws SQLException {
        var at = instant(row.getTimestamp("drawn_at"));
        return at == null ? null : new Drawn(at, row.getString("said"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
