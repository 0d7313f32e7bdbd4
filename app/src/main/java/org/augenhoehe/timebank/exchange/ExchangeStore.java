package org.augenhoehe.timebank.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads exchanges; [ExchangeChanges] writes them.
@Repository
public class ExchangeStore {
    private static final String EXCHANGE = """
            select id, giver, receiver, minutes, day, words, occasion_kind, occasion, undertaking, state, asked_by_giver,
                giver_person, receiver_person, giver_confirmed, receiver_confirmed,
                case when answer_hidden_at is null then answer else '' end as answer, gift, posting, at, moved_at,
                hidden_at is not null as hidden, assisted
            from timebank.exchange
            """;
    private static final String OPEN = "state in ('ASKED', 'AGREED', 'DONE')";

    private final JdbcClient db;

    ExchangeStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Exchange> find(UUID id) {
        return db.sql(EXCHANGE + "where id = :id")
                .param("id", id)
                .query(Exchange.class)
                .optional();
    }

    public Exchange get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the transaction ends nobody else moves it.
    public Exchange hold(UUID id) {
        return db.sql(EXCHANGE + "where id = :id for no key update")
                .param("id", id)
                .query(Exchange.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Exchange> list(Collection<UUID> ids) {
        return db.sql(EXCHANGE + "where id = any(:ids) order by at, id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Exchange.class)
                .list();
    }

    /// Of several accounts, on whichever side: what moved last first.
    public List<Exchange> listOf(Collection<UUID> accounts, int most, int offset) {
        return db.sql(EXCHANGE + """
                where giver = any(:accounts) or receiver = any(:accounts)
                order by moved_at desc, id desc limit :most offset :offset
                """)
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("most", most)
                .param("offset", offset)
                .query(Exchange.class)
                .list();
    }

    /// Those of which something can still come, what waits longest first.
    public List<Exchange> listOpen(Collection<UUID> accounts) {
        return db.sql(EXCHANGE + "where (giver = any(:accounts) or receiver = any(:accounts)) and " + OPEN
                        + " order by moved_at, id limit 200")
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(Exchange.class)
                .list();
    }

    /// Of hours given to tasks, of which something can still come: for those who answer for these undertakings.
    public List<Exchange> listOpenOf(Collection<UUID> undertakings) {
        return db.sql(EXCHANGE + "where undertaking = any(:undertakings) and " + OPEN
                        + " order by moved_at, id limit 200")
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .query(Exchange.class)
                .list();
    }

    /// What belongs to something in another room, the last first.
    public List<Exchange> listOf(String occasionKind, UUID occasion) {
        return db.sql(EXCHANGE + "where occasion_kind = :kind and occasion = :occasion order by at desc, id desc")
                .param("kind", occasionKind)
                .param("occasion", occasion)
                .query(Exchange.class)
                .list();
    }

    /// Those that several postings came from.
    public List<Exchange> listOfPostings(Collection<UUID> postings) {
        return db.sql(EXCHANGE + "where posting = any(:postings)")
                .param("postings", postings.toArray(UUID[]::new))
                .query(Exchange.class)
                .list();
    }

    public boolean hasOpen(UUID account) {
        return db.sql("select exists (select from timebank.exchange where :account in (giver, receiver) and " + OPEN
                        + ")")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /// What nobody moved since a moment, and whose day has passed as long.
    public List<UUID> listUnanswered(Instant moment, LocalDate day, int most) {
        return db.sql("select id from timebank.exchange where " + OPEN + """
                 and moved_at < :moment and day < :day order by moved_at, id limit :most
                """)
                .param("moment", Timestamp.from(moment))
                .param("day", day)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /// Where a person spoke for a side, or answered.
    public List<Exchange> listSpokenBy(UUID person) {
        return db.sql(EXCHANGE + """
                where giver_person = :person or receiver_person = :person or answered_by = :person order by at, id
                """)
                .param("person", person)
                .query(Exchange.class)
                .list();
    }

    /// Why several were declined, and by whom, also where it is hidden.
    public List<Answer> listAnswers(Collection<UUID> ids) {
        return db.sql("""
                select id, answer as words, answered_by as person, answer_hidden_at is not null as hidden
                from timebank.exchange where id = any(:ids) and answer <> ''
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Answer.class)
                .list();
    }

    public record Answer(UUID id, String words, @Nullable UUID person, boolean hidden) {}
}
