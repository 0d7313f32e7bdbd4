package org.augenhoehe.knowledge.wiki.page;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RevisionStore {
    private static final String READ = """
            select id, page, version, name, wording, author, named, assisted, why, at, hidden_at, base
            from knowledge.revision
            """;

    private final JdbcClient db;

    RevisionStore(JdbcClient db) {
        this.db = db;
    }

    public void add(Revision revision) {
        db.sql("""
                insert into knowledge.revision
                    (id, page, version, name, wording, author, named, assisted, why, at, hidden_at, base)
                values (:id, :page, :version, :name, :wording, :author, :named, :assisted, :why, :at, :hidden, :base)
                """)
                .param("id", revision.id())
                .param("page", revision.page())
                .param("version", revision.version())
                .param("name", revision.name())
                .param("wording", revision.wording())
                .param("author", revision.author())
                .param("named", revision.named())
                .param("assisted", revision.assisted())
                .param("why", revision.why())
                .param("at", Timestamp.from(revision.at()))
                .param("hidden", revision.hiddenAt() == null ? null : Timestamp.from(revision.hiddenAt()))
                .param("base", revision.base(), Types.INTEGER)
                .update();
    }

    public Optional<Revision> find(UUID page, int version) {
        return db.sql(READ + " where page = :page and version = :version")
                .param("page", page)
                .param("version", version)
                .query(Revision.class)
                .optional();
    }

    public List<Revision> listAll(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Revision.class)
                .list();
    }

    /// The newest first.
    public List<Revision> list(UUID page, int most, int offset) {
        return db.sql(READ + " where page = :page order by version desc limit :most offset :offset")
                .param("page", page)
                .param("most", most)
                .param("offset", offset)
                .query(Revision.class)
                .list();
    }

    /// Everything that several pages said and everybody may read, the oldest first.
    public List<Revision> listShownOf(Collection<UUID> pages) {
        return db.sql(READ + " where page = any(:pages) and hidden_at is null order by page, version")
                .param("pages", pages.toArray(UUID[]::new))
                .query(Revision.class)
                .list();
    }

    /// Some of what a page said and everybody may read, the oldest first.
    ///
    /// @param after,until versions; the first of them not itself
    public List<Revision> listShown(UUID page, int after, int until) {
        return db.sql(READ + """
                 where page = :page and hidden_at is null and version > :after and version <= :until order by version
                """)
                .param("page", page)
                .param("after", after)
                .param("until", until)
                .query(Revision.class)
                .list();
    }

    public int count(UUID page) {
        return db.sql("select count(*) from knowledge.revision where page = :page")
                .param("page", page)
                .query(Integer.class)
                .single();
    }

    /// The last one that everybody may read.
    public Optional<Revision> findShown(UUID page) {
        return db.sql(READ + " where page = :page and hidden_at is null order by version desc limit 1")
                .param("page", page)
                .query(Revision.class)
                .optional();
    }

    public List<Revision> listOf(UUID person) {
        return db.sql(READ + " where author = :person order by id")
                .param("person", person)
                .query(Revision.class)
                .list();
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.revision set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public void forget(UUID person) {
        db.sql("update knowledge.revision set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }
}
