package org.augenhoehe.sharing.booking.house;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What both sides wrote to a booking, also while it is hidden.
@Repository
class WrittenStore {
    private static final String READ = """
            select b.id, b.offer, b.person, b.words, b.hidden_at is not null as hidden, b.answer, b.answered_by,
                b.answer_hidden_at is not null as answer_hidden, b.at, b.moved_at
            from sharing.booking b
            """;

    private final JdbcClient db;

    WrittenStore(JdbcClient db) {
        this.db = db;
    }

    List<WrittenToBooking> list(Collection<UUID> bookings) {
        return db.sql(READ + "where b.id = any(:bookings)")
                .param("bookings", bookings.toArray(UUID[]::new))
                .query(WrittenToBooking.class)
                .list();
    }

    List<WrittenToBooking> listAnsweredBy(UUID person) {
        return db.sql(READ + "where b.answered_by = :person order by b.moved_at desc, b.id")
                .param("person", person)
                .query(WrittenToBooking.class)
                .list();
    }

    /// Which bookings somebody entered at a desk.
    List<WrittenToBooking> listEnteredBy(UUID person) {
        return db.sql(READ + "where b.entered_by = :person order by b.at desc, b.id")
                .param("person", person)
                .query(WrittenToBooking.class)
                .list();
    }

    /// @param at null to show them again
    void hideWords(UUID booking, @Nullable Instant at) {
        hide("hidden_at", booking, at);
    }

    void hideAnswer(UUID booking, @Nullable Instant at) {
        hide("answer_hidden_at", booking, at);
    }

    private void hide(String column, UUID booking, @Nullable Instant at) {
        db.sql("update sharing.booking set %s = :at where id = :booking".formatted(column))
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("booking", booking)
                .update();
    }

    /// What was said to bookings that are over since before a moment, and whom the desk noted. That somebody without an
    /// account can never ask for it is no reason to keep it.
    int forgetOld(Instant before) {
        return db.sql("""
                update sharing.booking set words = '', answer = '', caller = ''
                where until_at < :before and state not in ('ASKED', 'OUT')
                    and (words <> '' or answer <> '' or caller <> '')
                """).param("before", Timestamp.from(before)).update();
    }

    /// The bookings stay, without the person and what they wrote.
    void forget(UUID person) {
        db.sql("update sharing.booking set person = null, words = '' where person = :person")
                .param("person", person)
                .update();
        db.sql("update sharing.booking set answered_by = null, answer = '' where answered_by = :person")
                .param("person", person)
                .update();
        db.sql("update sharing.booking set entered_by = null where entered_by = :person")
                .param("person", person)
                .update();
    }

    /// @param person who borrows; null once they are gone
    record WrittenToBooking(
            UUID id,
            UUID offer,
            @Nullable UUID person,
            String words,
            boolean hidden,
            String answer,
            @Nullable UUID answeredBy,
            boolean answerHidden,
            Instant at,
            Instant movedAt) {}
}
