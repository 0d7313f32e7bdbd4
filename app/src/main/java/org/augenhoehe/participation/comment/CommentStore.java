package org.augenhoehe.participation.comment;

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
public class CommentStore {
    /// More than anybody reads on one page.
    static final int MOST = 500;

    private static final String READ = """
            select id, contribution, parent, level, author, named, assisted, wording, at, hidden_at, withdrawn_at
            from participation.comment
            """;

    private final JdbcClient db;

    CommentStore(JdbcClient db) {
        this.db = db;
    }

    void add(Comment comment) {
        db.sql("""
                insert into participation.comment (id, contribution, parent, level, author, named, assisted, wording, at)
                values (:id, :contribution, :parent, :level, :author, :named, :assisted, :wording, :at)
                """)
                .param("id", comment.id())
                .param("contribution", comment.contribution())
                .param("parent", comment.parent())
                .param("level", comment.level())
                .param("author", comment.author())
                .param("named", comment.named())
                .param("assisted", comment.assisted())
                .param("wording", comment.wording())
                .param("at", Timestamp.from(comment.at()))
                .update();
    }

    public Optional<Comment> find(UUID id) {
        return db.sql(READ + " where id = :id")
                .param("id", id)
                .query(Comment.class)
                .optional();
    }

    /// The oldest first.
    public List<Comment> list(UUID contribution) {
        return db.sql(READ + " where contribution = :contribution order by at, id limit " + MOST)
                .param("contribution", contribution)
                .query(Comment.class)
                .list();
    }

    List<Comment> listAll(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Comment.class)
                .list();
    }

    List<Comment> listOf(UUID person) {
        return db.sql(READ + " where author = :person and withdrawn_at is null order by at, id")
                .param("person", person)
                .query(Comment.class)
                .list();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.comment set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// @return false where it is not theirs, or gone already
    boolean withdraw(UUID id, UUID author, Instant at) {
        return db.sql("""
                update participation.comment set wording = '', withdrawn_at = :at
                where id = :id and author = :author and withdrawn_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .param("author", author)
                        .update()
                == 1;
    }

    void forget(UUID person) {
        db.sql("update participation.comment set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }
}
