package org.augenhoehe.participation.writing.change;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class TextCommentStore {
    /// More than anybody reads on one page.
    private static final int MOST = 500;

    private static final String COMMENT = """
            select o.id, o.change, o.author, o.named, o.wording, o.at, o.hidden_at is not null as hidden
            from participation.text_comment o
            """;

    private final JdbcClient db;

    TextCommentStore(JdbcClient db) {
        this.db = db;
    }

    void add(TextComment comment) {
        db.sql("""
                insert into participation.text_comment (id, change, author, named, wording, at)
                values (:id, :change, :author, :named, :wording, :at)
                """)
                .param("id", comment.id())
                .param("change", comment.change())
                .param("author", comment.author())
                .param("named", comment.named())
                .param("wording", comment.wording())
                .param("at", Timestamp.from(comment.at()))
                .update();
    }

    /// The oldest first.
    public List<TextComment> list(UUID change) {
        return db.sql(COMMENT + " where o.change = :change order by o.at, o.id limit " + MOST)
                .param("change", change)
                .query(TextComment.class)
                .list();
    }

    List<Placed> listPlaced(Collection<UUID> ids) {
        return db.sql("""
                select o.id, o.author, o.wording, o.hidden_at is not null as hidden, c.step, c.id as change,
                    c.undertaking
                from participation.text_comment o join participation.text_change c on c.id = o.change
                where o.id = any(cast(:ids as uuid[]))
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Placed.class)
                .list();
    }

    List<Placed> listOf(UUID person) {
        return db.sql("""
                select o.id, o.author, o.wording, o.hidden_at is not null as hidden, c.step, c.id as change,
                    c.undertaking
                from participation.text_comment o join participation.text_change c on c.id = o.change
                where o.author = :person order by o.at, o.id
                """).param("person", person).query(Placed.class).list();
    }

    boolean remove(UUID id, UUID author) {
        return db.sql("delete from participation.text_comment where id = :id and author = :author")
                        .param("id", id)
                        .param("author", author)
                        .update()
                == 1;
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.text_comment set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update participation.text_comment set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }

    record Placed(
            UUID id, @Nullable UUID author, String wording, boolean hidden, UUID step, UUID change, UUID undertaking) {}
}
