package org.augenhoehe.knowledge.wiki.about;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AboutStore {
    private final JdbcClient db;

    AboutStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID page, Subject subject) {
        db.sql("""
                insert into knowledge.page_about (page, kind, thing) values (:page, :kind, :thing)
                on conflict do nothing
                """)
                .param("page", page)
                .param("kind", subject.kind().name())
                .param("thing", subject.id())
                .update();
    }

    void remove(UUID page, Subject subject) {
        db.sql("delete from knowledge.page_about where page = :page and kind = :kind and thing = :thing")
                .param("page", page)
                .param("kind", subject.kind().name())
                .param("thing", subject.id())
                .update();
    }

    public List<Subject> listSubjects(UUID page) {
        return db.sql("select kind, thing from knowledge.page_about where page = :page order by kind, thing")
                .param("page", page)
                .query((row, number) ->
                        new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("thing", UUID.class)))
                .list();
    }

    /// Pages about a thing, by name.
    public List<Line> listPages(Subject subject, int most) {
        return db.sql("""
                select p.id, p.name from knowledge.page_about a join knowledge.page p on p.id = a.page
                where a.kind = :kind and a.thing = :thing and p.shown > 0
                order by p.name collate "de-x-icu", p.id limit :most
                """)
                .param("kind", subject.kind().name())
                .param("thing", subject.id())
                .param("most", most)
                .query(Line.class)
                .list();
    }

    public record Line(UUID id, String name) {}
}
