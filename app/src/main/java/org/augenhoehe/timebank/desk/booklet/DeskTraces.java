package org.augenhoehe.timebank.desk.booklet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the desk keeps of one person, to be shown and to be made nameless.
@Repository
class DeskTraces {
    private final JdbcClient db;
    private final BookletStore booklets;

    DeskTraces(JdbcClient db, BookletStore booklets) {
        this.db = db;
        this.booklets = booklets;
    }

    List<Booklet> listBooklets(UUID person) {
        return booklets.listOf(person);
    }

    List<Said> listSaid(UUID person) {
        return list("""
                select at, phoned from timebank.said_at_desk where person = :person
                union all
                select s.used_at, s.phoned from timebank.slip s join timebank.booklet b on b.id = s.booklet
                where b.person = :person and s.used_at is not null
                order by 1
                """, person);
    }

    List<Said> listEntered(UUID person) {
        return list("""
                select at, phoned from timebank.said_at_desk where entered_by = :person
                union all
                select used_at, phoned from timebank.slip where entered_by = :person
                order by 1
                """, person);
    }

    private List<Said> list(String sql, UUID person) {
        return db.sql(sql).param("person", person).query(Said.class).list();
    }

    void forget(UUID person) {
        for (var update : List.of(
                "update timebank.booklet set person = null where person = :person",
                "update timebank.booklet set made_by = null where made_by = :person",
                "update timebank.slip set entered_by = null where entered_by = :person",
                "update timebank.said_at_desk set person = null where person = :person",
                "update timebank.said_at_desk set entered_by = null where entered_by = :person")) {
            db.sql(update).param("person", person).update();
        }
    }

    record Said(Instant at, boolean phoned) {}
}
