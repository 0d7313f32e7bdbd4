package org.augenhoehe.participation.survey.questions;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Words;
import org.augenhoehe.participation.survey.WordsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What hosts write is kept here. The database refuses every change once it is fixed.
@Repository
public class WritingStore {
    private static final String PUT = """
            insert into participation.survey_question (id, step, privacy, number, place, kind, required, wording, help, items,
                columns, least, most, unit, low, high, long, told, if_question, if_place, if_items, if_least, if_most)
            select :id, s.step, s.privacy, :number, :place, :kind, :required, cast(:wording as jsonb), cast(:help as jsonb),
                cast(:items as jsonb), cast(:columns as jsonb), :least, :most, cast(:unit as jsonb), cast(:low as jsonb),
                cast(:high as jsonb), :long, :told, cast(:ifQuestion as uuid),
                (select place from participation.survey_question where id = cast(:ifQuestion as uuid)),
                :ifItems, :ifLeast, :ifMost
            from participation.survey s where s.step = :step
            on conflict (id) do update set required = excluded.required, wording = excluded.wording, help = excluded.help,
                items = excluded.items, columns = excluded.columns, least = excluded.least, most = excluded.most,
                unit = excluded.unit, low = excluded.low, high = excluded.high, long = excluded.long, told = excluded.told,
                if_question = excluded.if_question, if_place = excluded.if_place, if_items = excluded.if_items,
                if_least = excluded.if_least, if_most = excluded.if_most
            """;

    private final JdbcClient db;

    WritingStore(JdbcClient db) {
        this.db = db;
    }

    /// Where nobody has begun it.
    public void begin(UUID step, String language) {
        db.sql("""
                insert into participation.survey (step, languages) values (:step, array[:language])
                on conflict (step) do nothing
                """).param("step", step).param("language", language).update();
    }

    /// Until the end of the transaction nobody else changes it.
    public void hold(UUID step) {
        db.sql("select step from participation.survey where step = :step for update")
                .param("step", step)
                .query(UUID.class)
                .single();
    }

    public void set(Survey survey) {
        db.sql("""
                update participation.survey set privacy = :privacy, sides = :sides, languages = :languages,
                    intro = cast(:intro as jsonb)
                where step = :step
                """)
                .param("privacy", survey.privacy().name())
                .param("sides", survey.sides())
                .param("languages", survey.languages().toArray(String[]::new))
                .param("intro", WordsJson.write(survey.intro()))
                .param("step", survey.step())
                .update();
    }

    void setIntro(UUID step, Words intro) {
        db.sql("update participation.survey set intro = cast(:intro as jsonb) where step = :step")
                .param("intro", WordsJson.write(intro))
                .param("step", step)
                .update();
    }

    public void layOut(UUID step, Instant at) {
        at("laid_out_at", step, at);
    }

    public void fix(UUID step, Instant at) {
        at("fixed_at", step, at);
    }

    private void at(String column, UUID step, Instant at) {
        db.sql("update participation.survey set " + column + " = :at where step = :step")
                .param("at", Timestamp.from(at))
                .param("step", step)
                .update();
    }

    /// Number and place of the next question. A number is never given again, not even that of one that people have
    /// proposed something about.
    Next next(UUID step) {
        return db.sql("""
                select greatest(coalesce(max(number), 0), coalesce((select max(question) from participation.survey_proposal
                    where step = :step), 0)) + 1 as number, coalesce(max(place), 0) + 1 as place
                from participation.survey_question where step = :step
                """).param("step", step).query(Next.class).single();
    }

    /// Adds it, or changes everything but its number, its place and its kind.
    public void put(UUID step, Question question) {
        var condition = question.condition();
        db.sql(PUT)
                .param("id", question.id())
                .param("step", step)
                .param("number", question.number())
                .param("place", question.place())
                .param("kind", question.kind().name())
                .param("required", question.required())
                .param("wording", WordsJson.write(question.wording()))
                .param("help", WordsJson.write(question.help()))
                .param("items", WordsJson.writeItems(question.items()))
                .param("columns", WordsJson.writeItems(question.columns()))
                .param("least", question.least(), Types.NUMERIC)
                .param("most", question.most(), Types.NUMERIC)
                .param("unit", WordsJson.write(question.unit()))
                .param("low", WordsJson.write(question.low()))
                .param("high", WordsJson.write(question.high()))
                .param("long", question.isLong())
                .param("told", question.isTold())
                .param("ifQuestion", condition == null ? null : condition.question())
                .param(
                        "ifItems",
                        condition == null ? new Integer[0] : condition.items().toArray(Integer[]::new))
                .param("ifLeast", condition == null ? null : condition.least(), Types.NUMERIC)
                .param("ifMost", condition == null ? null : condition.most(), Types.NUMERIC)
                .update();
    }

    /// They change places.
    void swap(UUID step, Question one, Question other) {
        db.sql("""
                update participation.survey_question set place = case id when :one then :otherPlace else :onePlace end
                where step = :step and id in (:one, :other)
                """)
                .param("one", one.id())
                .param("other", other.id())
                .param("onePlace", one.place())
                .param("otherPlace", other.place())
                .param("step", step)
                .update();
    }

    public void drop(UUID step, UUID id) {
        db.sql("delete from participation.survey_question where step = :step and id = :id")
                .param("step", step)
                .param("id", id)
                .update();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.survey_question set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    record Next(int number, int place) {}
}
