package org.augenhoehe.moderation;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What moderation knows about a person.
@Repository
class PersonalStore {
    private final JdbcClient db;

    PersonalStore(JdbcClient db) {
        this.db = db;
    }

    List<Report> listReportsBy(UUID person) {
        return db.sql("select ground, words, at from moderation.report where reporter = :person order by at, id")
                .param("person", person)
                .query(Report.class)
                .list();
    }

    int countDecidedBy(UUID person) {
        return count(
                "select count(*) from moderation.matter where decider = :person or final_decider = :person", person);
    }

    int countAbout(UUID person) {
        return count("select count(*) from moderation.matter where author = :person", person);
    }

    int countAdviceBy(UUID person) {
        return count("select count(*) from moderation.advice where person = :person", person);
    }

    void forget(UUID person) {
        update("delete from moderation.advice where person = :person", person);
        update("update moderation.report set reporter = null, words = '' where reporter = :person", person);
        for (var column : List.of("author", "decider", "appellant", "final_decider")) {
            update("update moderation.matter set %1$s = null where %1$s = :person".formatted(column), person);
        }
    }

    private int count(String sql, UUID person) {
        return db.sql(sql).param("person", person).query(Integer.class).single();
    }

    private void update(String sql, UUID person) {
        db.sql(sql).param("person", person).update();
    }
}
