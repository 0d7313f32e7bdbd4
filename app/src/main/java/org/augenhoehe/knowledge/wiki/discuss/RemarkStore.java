package org.augenhoehe.knowledge.wiki.discuss;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RemarkStore {
    /// More than anybody reads on one page.
    private static final int MOST = 500;

    private static final String READ = """
            select id, page, author, named, assisted, wording, at, hidden_at, withdrawn_at from knowledge.remark
            """;

    private final JdbcClient db;

    RemarkStore(JdbcClient db) {
        this.db = db;
    }

    void add(Remark remark) {
        db.sql("""
                insert into knowledge.remark (id, page, author, named, assisted, wording, at, hidden_at)
                values (:id, :page, :author, :named, :assisted, :wording, :at, :hidden)
                """)
                .param("id", remark.id())
                .param("page", remark.page())
                .param("author", remark.author())
                .param("named", remark.named())
                .param("assisted", remark.assisted())
                .param("wording", remark.wording())
                .param("at", Timestamp.from(remark.at()))
                .param("hidden", remark.hiddenAt() == null ? null : Timestamp.from(remark.hiddenAt()))
                .update();
    }

    /// The last ones, the oldest of them first.
    public List<Remark> list(UUID page) {
        return db.sql("select * from (" + READ + " where page = :page order by at desc, id desc limit " + MOST
                        + ") newest order by at, id")
                .param("page", page)
                .query(Remark.class)
                .list();
    }

    public int count(UUID page) {
        return db.sql("""
                select count(*) from knowledge.remark
                where page = :page and hidden_at is null and withdrawn_at is null
                """).param("page", page).query(Integer.class).single();
    }

    List<Remark> listAll(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Remark.class)
                .list();
    }

    List<Remark> listOf(UUID person) {
        return db.sql(READ + " where author = :person order by id")
                .param("person", person)
                .query(Remark.class)
                .list();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.remark set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// @return false where it is not theirs, or gone already
    boolean withdraw(UUID page, UUID id, UUID author, Instant at) {
        return db.sql("""
                update knowledge.remark set wording = '', withdrawn_at = :at
                where id = :id and page = :page and author = :author and withdrawn_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .param("page", page)
                        .param("author", author)
                        .update()
                == 1;
    }

    void forget(UUID person) {
        db.sql("update knowledge.remark set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }
}
