package org.augenhoehe.participation.survey.result.keep;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people said in their own words. Ids are chance, and so is their order.
@Repository
public class SpokenStore {
    private static final String SPOKEN = """
            select id, step, number, wording, person, hidden_at is not null as hidden from participation.survey_said
            """;

    private final JdbcClient db;

    SpokenStore(JdbcClient db) {
        this.db = db;
    }

    /// From all sheets, each with an id of chance of its own: nobody can tell which ones were on one sheet.
    void takeOver(UUID step, int number) {
        db.sql("""
                insert into participation.survey_said (id, step, number, wording, person)
                select gen_random_uuid(), step, :number, answers ->> cast(:number as text), person
                from participation.survey_sheet
                where step = :step and answers ->> cast(:number as text) is not null
                """).param("step", step).param("number", number).update();
    }

    /// The first few to each question.
    public List<Words> listFirst(UUID step, int each) {
        return db.sql("""
                select id, step, number, wording, person, hidden from (
                    select id, step, number, wording, person, hidden_at is not null as hidden,
                        row_number() over (partition by number order by id) as place
                    from participation.survey_said where step = :step) w
                where place <= :each order by number, id
                """)
                .param("step", step)
                .param("each", each)
                .query(Words.class)
                .list();
    }

    public List<Words> list(UUID step, int number, int limit, int offset) {
        return db.sql(SPOKEN + "where step = :step and number = :number order by id limit :limit offset :offset")
                .param("step", step)
                .param("number", number)
                .param("limit", limit)
                .param("offset", offset)
                .query(Words.class)
                .list();
    }

    /// By the numbers of the questions.
    public Map<Integer, Integer> countAll(UUID step) {
        var counts = new HashMap<Integer, Integer>();
        db.sql("select number, count(*) as written from participation.survey_said where step = :step group by number")
                .param("step", step)
                .query(row -> {
                    counts.put(row.getInt("number"), row.getInt("written"));
                });
        return counts;
    }

    public int count(UUID step, int number) {
        return db.sql("select count(*) from participation.survey_said where step = :step and number = :number")
                .param("step", step)
                .param("number", number)
                .query(Integer.class)
                .single();
    }

    List<Words> listAll(Collection<UUID> ids) {
        return db.sql(SPOKEN + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Words.class)
                .list();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.survey_said set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    int countOf(UUID person) {
        return db.sql("select count(*) from participation.survey_said where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void forget(UUID person) {
        db.sql("delete from participation.survey_said where person = :person")
                .param("person", person)
                .update();
    }

    public record Words(
            UUID id,
            UUID step,
            int number,
            String wording,
            @Nullable UUID person,
            boolean hidden) {}
}
