package org.augenhoehe.participation.review.result;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people said in words to reviews that are counted. Ids are chance, and so is their order.
@Repository
public class WordsStore {
    private static final String WORDS = """
            select id, step, number, wording, person, hidden_at is not null as hidden from participation.review_words
            """;

    private final JdbcClient db;

    WordsStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID step, boolean anonymous, List<Words> all) {
        for (var one : all) {
            db.sql("""
                    insert into participation.review_words (id, step, anonymous, number, wording, person)
                    values (:id, :step, :anonymous, :number, :wording, :person)
                    """)
                    // An id of the house tells when it was made.
                    .param("id", UUID.randomUUID())
                    .param("step", step)
                    .param("anonymous", anonymous)
                    .param("number", one.number())
                    .param("wording", one.wording())
                    .param("person", one.person())
                    .update();
        }
    }

    /// The first few to each question, of several reviews at once.
    public List<Written> listFirst(Collection<UUID> steps, int each) {
        return db.sql("""
                select id, step, number, wording, person, hidden from (
                    select id, step, number, wording, person, hidden_at is not null as hidden,
                        row_number() over (partition by step, number order by id) as place
                    from participation.review_words where step = any(:steps)) w
                where place <= :each order by step, number, id
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .param("each", each)
                .query(Written.class)
                .list();
    }

    public List<Written> list(UUID step, int number, int limit, int offset) {
        return db.sql(WORDS + "where step = :step and number = :number order by id limit :limit offset :offset")
                .param("step", step)
                .param("number", number)
                .param("limit", limit)
                .param("offset", offset)
                .query(Written.class)
                .list();
    }

    public int count(UUID step, int number) {
        return db.sql("select count(*) from participation.review_words where step = :step and number = :number")
                .param("step", step)
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    List<Written> listAll(Collection<UUID> ids) {
        return db.sql(WORDS + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Written.class)
                .list();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.review_words set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    int countOf(UUID person) {
        return db.sql("select count(*) from participation.review_words where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void forget(UUID person) {
        db.sql("delete from participation.review_words where person = :person")
                .param("person", person)
                .update();
    }

    /// @param person null where the review is anonymous
    record Words(int number, String wording, @Nullable UUID person) {}

    public record Written(
            UUID id,
            UUID step,
            int number,
            String wording,
            @Nullable UUID person,
            boolean hidden) {}
}
