package org.augenhoehe.participation.survey.answer;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has handed in, and under which number where numbers stand for names.
@Repository("surveyRollStore")
public class RollStore {
    static final int FIRST = 100_000;
    static final int BEHIND = 1_000_000;
    private static final SecureRandom random = new SecureRandom();

    private final JdbcClient db;

    RollStore(JdbcClient db) {
        this.db = db;
    }

    /// @return false where this person is on it already
    boolean add(UUID step, UUID person) {
        return db.sql("""
                insert into participation.survey_roll (step, person) values (:step, :person) on conflict do nothing
                """).param("step", step).param("person", person).update() == 1;
    }

    public boolean has(UUID step, UUID person) {
        return db.sql("select exists (select from participation.survey_roll where step = :step and person = :person)")
                .param("step", step)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// Everybody who handed in to one of these steps; ids of other things mean nothing here.
    Set<UUID> listPeople(Collection<UUID> steps) {
        return Set.copyOf(db.sql("select distinct person from participation.survey_roll where step = any(:steps)")
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    List<UUID> listSteps(UUID person) {
        return db.sql("select step from participation.survey_roll where person = :person order by step")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    public Optional<Integer> findPseudonym(UUID step, UUID person) {
        return db.sql("select number from participation.survey_pseudonym where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(Integer.class)
                .optional();
    }

    boolean hasNumber(UUID step, int number) {
        return db.sql("""
                select exists (select from participation.survey_pseudonym where step = :step and number = :number)
                """)
                .param("step", step)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /// A number of chance that nobody else has there, neither on the screen nor on paper.
    int pseudonym(UUID step, UUID person) {
        while (true) {
            var known = findPseudonym(step, person);
            if (known.isPresent()) {
                return known.get();
            }
            db.sql("""
                    insert into participation.survey_pseudonym (step, person, number)
                    select :step, :person, :number where not exists (
                        select from participation.survey_sheet where step = :step and pseudonym = :number)
                    on conflict do nothing
                    """)
                    .param("step", step)
                    .param("person", person)
                    .param("number", random.nextInt(FIRST, BEHIND))
                    .update();
        }
    }

    /// A number of chance that nobody has there, for somebody without an account. The survey is locked meanwhile.
    int drawNumber(UUID step) {
        while (true) {
            var number = random.nextInt(FIRST, BEHIND);
            var isTaken = db.sql("""
                    select exists (select from participation.survey_pseudonym where step = :step and number = :number)
                        or exists (select from participation.survey_sheet where step = :step and pseudonym = :number)
                    """)
                    .param("step", step)
                    .param("number", number)
                    .query(Boolean.class)
                    .single();
            if (!isTaken) {
                return number;
            }
        }
    }

    /// Whose each number is, for what is told by standing when the survey ends.
    List<Numbered> listPseudonyms(UUID step) {
        return db.sql("select person, number from participation.survey_pseudonym where step = :step")
                .param("step", step)
                .query(Numbered.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.survey_roll where person = :person")
                .param("person", person)
                .update();
        db.sql("delete from participation.survey_pseudonym where person = :person")
                .param("person", person)
                .update();
    }

    record Numbered(UUID person, int number) {}
}
