package org.augenhoehe.participation.survey.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What people have answered so far and not handed in.
@Repository
public class DraftStore {
    private final JdbcClient db;

    DraftStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<String> find(UUID step, UUID person) {
        return db.sql("select answers from participation.survey_draft where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    void put(UUID step, UUID person, String answers) {
        db.sql("""
                insert into participation.survey_draft (step, person, answers) values (:step, :person, cast(:answers as jsonb))
                on conflict (step, person) do update set answers = excluded.answers
                """)
                .param("step", step)
                .param("person", person)
                .param("answers", answers)
                .update();
    }

    void remove(UUID step, UUID person) {
        db.sql("delete from participation.survey_draft where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .update();
    }

    /// What nobody handed in, counted nowhere.
    List<String> clear(UUID step) {
        return db.sql("delete from participation.survey_draft where step = :step returning answers")
                .param("step", step)
                .query(String.class)
                .list();
    }

    List<UUID> listSteps(UUID person) {
        return db.sql("select step from participation.survey_draft where person = :person order by step")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    /// A changed or deleted row leaves its old self in the file of the table until it is swept; this leaves nothing.
    void sweep() {
        db.sql("vacuum (full) participation.survey_draft, participation.survey_sheet")
                .update();
    }
}
