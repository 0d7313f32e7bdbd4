package org.augenhoehe.timebank.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes exchanges. Whoever calls it holds them.
@Repository
public class ExchangeChanges {
    private final JdbcClient db;

    ExchangeChanges(JdbcClient db) {
        this.db = db;
    }

    /// @return false where the hours given to a task are booked, or asked for, already
    public boolean add(Exchange exchange) {
        return db.sql("""
                insert into timebank.exchange (id, giver, receiver, minutes, day, words, occasion_kind, occasion,
                    undertaking, state, asked_by_giver, giver_person, receiver_person, giver_confirmed,
                    receiver_confirmed, at, moved_at, hidden_at, assisted)
                values (:id, :giver, :receiver, :minutes, :day, :words, :kind, :occasion, :undertaking, :state, :byGiver,
                    :giverPerson, :receiverPerson, :giverConfirmed, :receiverConfirmed, :at, :at,
                    case when :hidden then cast(:at as timestamptz) end, :assisted)
                on conflict do nothing
                """)
                        .param("id", exchange.id())
                        .param("giver", exchange.giver())
                        .param("receiver", exchange.receiver())
                        .param("minutes", exchange.minutes())
                        .param("day", exchange.day())
                        .param("words", exchange.words())
                        .param("kind", exchange.occasionKind())
                        .param("occasion", exchange.occasion())
                        .param("undertaking", exchange.undertaking())
                        .param("state", exchange.state().name())
                        .param("byGiver", exchange.askedByGiver())
                        .param("giverPerson", exchange.giverPerson())
                        .param("receiverPerson", exchange.receiverPerson())
                        .param("giverConfirmed", time(exchange.giverConfirmed()))
                        .param("receiverConfirmed", time(exchange.receiverConfirmed()))
                        .param("at", Timestamp.from(exchange.at()))
                        .param("hidden", exchange.hidden())
                        .param("assisted", exchange.assisted())
                        .update()
                == 1;
    }

    public void agree(UUID id, boolean byGiver, UUID person, Instant at) {
        of("set state = 'AGREED', " + side(byGiver, "person") + " = :person, moved_at = :at", id, at)
                .param("person", person)
                .update();
    }

    /// One side says that it is done; the other has not yet.
    public void confirm(UUID id, boolean byGiver, UUID person, Instant at) {
        of(
                        "set state = 'DONE', " + side(byGiver, "person") + " = :person, " + side(byGiver, "confirmed")
                                + " = :at, moved_at = :at",
                        id,
                        at)
                .param("person", person)
                .update();
    }

    /// The second side has confirmed it, too.
    ///
    /// @param posting null where nothing was to be moved
    public void book(UUID id, boolean byGiver, UUID person, boolean gift, @Nullable UUID posting, Instant at) {
        of(
                        "set state = 'BOOKED', " + side(byGiver, "person") + " = :person, " + side(byGiver, "confirmed")
                                + " = :at, gift = :gift, posting = :posting, moved_at = :at",
                        id,
                        at)
                .param("person", person)
                .param("gift", gift)
                .param("posting", posting)
                .update();
    }

    /// Asked anew, by the side that changes it; what either side said before counts no more.
    public void change(UUID id, boolean byGiver, UUID person, int minutes, LocalDate day, boolean done, Instant at) {
        of("""
                set minutes = :minutes, day = :day, state = case when :done then 'DONE' else 'ASKED' end,
                    asked_by_giver = :byGiver,
                    giver_person = case when :byGiver then cast(:person as uuid) end,
                    receiver_person = case when not :byGiver then cast(:person as uuid) end,
                    giver_confirmed = case when :done and :byGiver then cast(:at as timestamptz) end,
                    receiver_confirmed = case when :done and not :byGiver then cast(:at as timestamptz) end,
                    moved_at = :at
                """, id, at)
                .param("minutes", minutes)
                .param("day", day)
                .param("done", done)
                .param("byGiver", byGiver)
                .param("person", person)
                .update();
    }

    public void decline(UUID id, UUID person, String words, boolean hidden, Instant at) {
        of("""
                set state = 'DECLINED', answer = :words, answered_by = :person, moved_at = :at,
                    answer_hidden_at = case when :hidden then cast(:at as timestamptz) end
                """, id, at)
                .param("words", words)
                .param("person", person)
                .param("hidden", hidden)
                .update();
    }

    public void lapse(UUID id, Instant at) {
        of("set state = 'LAPSED', moved_at = :at", id, at).update();
    }

    /// @param at null to show them again
    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update timebank.exchange set hidden_at = cast(:at as timestamptz) where id = :id")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    /// @param at null to show it again
    public void hideAnswer(UUID id, @Nullable Instant at) {
        db.sql("update timebank.exchange set answer_hidden_at = cast(:at as timestamptz) where id = :id")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    /// What was done stays done. What somebody said when they declined goes with them.
    public void forget(UUID person) {
        forget("giver_person = null", "giver_person", person);
        forget("receiver_person = null", "receiver_person", person);
        forget("answered_by = null, answer = ''", "answered_by", person);
    }

    private void forget(String what, String where, UUID person) {
        db.sql("update timebank.exchange set " + what + " where " + where + " = :person")
                .param("person", person)
                .update();
    }

    private JdbcClient.StatementSpec of(String set, UUID id, Instant at) {
        return db.sql("update timebank.exchange " + set + " where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(at));
    }

    private static String side(boolean ofGiver, String what) {
        return (ofGiver ? "giver_" : "receiver_") + what;
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
