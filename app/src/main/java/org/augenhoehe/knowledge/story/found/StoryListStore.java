package org.augenhoehe.knowledge.story.found;

import java.sql.Types;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Stories;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.StoryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stories that everybody may read, the newest first.
@Repository
public class StoryListStore {
    private final JdbcClient db;

    StoryListStore(JdbcClient db) {
        this.db = db;
    }

    public List<Story> list(Wanted wanted, int limit, int offset) {
        return with(
                        db.sql("select s.* from knowledge.story s where " + StoryStore.PUBLIC + wanted.where() + """
                 order by s.published_at desc, s.id desc limit :limit offset :offset
                """),
                        wanted)
                .param("limit", limit)
                .param("offset", offset)
                .query(Story.class)
                .list();
    }

    public int count(Wanted wanted) {
        var count = db.sql("select count(*) from knowledge.story s where " + StoryStore.PUBLIC + wanted.where());
        return with(count, wanted).query(Integer.class).single();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec asked, Wanted wanted) {
        var with = wanted.kind() == null
                ? asked
                : asked.param("kind", wanted.kind().name());
        return wanted.of() == null ? with : with.param("of", wanted.of(), Types.OTHER);
    }

    List<Story> listForCouncil(Stories.About about, int most) {
        return db.sql("""
                select s.* from knowledge.story s
                where %s and s.council and s.author is not null and (
                    s.undertaking = any(:undertakings) or s.district = any(:districts)
                    or exists (select from knowledge.story_undertaking u
                        where u.story = s.id and u.undertaking = any(:undertakings))
                    or exists (select from knowledge.story_service v
                        where v.story = s.id and v.service = any(:services)))
                order by s.published_at desc, s.id desc limit :most
                """.formatted(StoryStore.PUBLIC))
                .param("undertakings", about.undertakings().toArray(UUID[]::new))
                .param("services", about.services().toArray(UUID[]::new))
                .param("districts", about.districts().toArray(UUID[]::new))
                .param("most", most)
                .query(Story.class)
                .list();
    }

    /// Which stories are wanted.
    ///
    /// @param kind null for both
    /// @param of of what, as `by` says; null for all
    public record Wanted(
            @Nullable StoryKind kind, By by, @Nullable UUID of) {
        String where() {
            return (kind == null ? "" : " and s.kind = :kind") + (of == null ? "" : by.where);
        }
    }

    /// What a list of stories has in common.
    public enum By {
        ALL(""),
        UNDERTAKING("""
                 and (s.undertaking = :of or exists (
                    select from knowledge.story_undertaking u where u.story = s.id and u.undertaking = :of))
                """),
        SERVICE(" and exists (select from knowledge.story_service v where v.story = s.id and v.service = :of)"),
        DISTRICT(" and s.district = :of"),
        /// Told by a person, who wants to be named.
        TELLER(" and s.author = :of and s.voice = 'PERSON' and s.named"),
        ORGANISATION(" and s.organisation = :of"),
        RUN(" and s.undertaking = :of");

        private final String where;

        By(String where) {
            this.where = where;
        }
    }
}
