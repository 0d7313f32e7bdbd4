package org.augenhoehe.knowledge.story.comment;

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
public class StoryCommentStore {
    /// More than anybody reads on one page.
    private static final int MOST = 300;

    private final JdbcClient db;

    StoryCommentStore(JdbcClient db) {
        this.db = db;
    }

    void add(StoryComment comment) {
        db.sql("""
                insert into knowledge.story_comment (id, story, author, named, assisted, wording, at)
                values (:id, :story, :author, :named, :assisted, :wording, :at)
                """)
                .param("id", comment.id())
                .param("story", comment.story())
                .param("author", comment.author())
                .param("named", comment.named())
                .param("assisted", comment.assisted())
                .param("wording", comment.wording())
                .param("at", Timestamp.from(comment.at()))
                .update();
    }

    Optional<StoryComment> find(UUID id) {
        return db.sql("select * from knowledge.story_comment where id = :id")
                .param("id", id)
                .query(StoryComment.class)
                .optional();
    }

    /// The last of what a person, null for a stranger, may read of a story; the oldest of them first.
    public List<StoryComment> list(UUID story, @Nullable UUID reader) {
        return db.sql("""
                select * from (
                    select * from knowledge.story_comment
                    where story = :story and withdrawn_at is null
                        and (hidden_at is null or author = cast(:reader as uuid))
                    order by at desc, id desc limit :most) newest
                order by at, id
                """)
                .param("story", story)
                .param("reader", reader, Types.OTHER)
                .param("most", MOST)
                .query(StoryComment.class)
                .list();
    }

    List<StoryComment> listAll(Collection<UUID> ids) {
        return db.sql("select * from knowledge.story_comment where id = any(:ids) and withdrawn_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(StoryComment.class)
                .list();
    }

    List<StoryComment> listOf(UUID person) {
        return db.sql("""
                select * from knowledge.story_comment where author = :person and withdrawn_at is null order by at, id
                """).param("person", person).query(StoryComment.class).list();
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.story_comment set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// @return false where it is not theirs, or gone already
    boolean withdraw(UUID story, UUID id, UUID author, Instant at) {
        return db.sql("""
                update knowledge.story_comment set wording = '', withdrawn_at = :at
                where id = :id and story = :story and author = :author and withdrawn_at is null
                """)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .param("story", story)
                        .param("author", author)
                        .update()
                == 1;
    }

    void forget(UUID person) {
        db.sql("update knowledge.story_comment set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }
}
