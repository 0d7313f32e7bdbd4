package org.augenhoehe.knowledge.story.same;

import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryStore;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SameStore {
    /// More than anybody reads beside a story.
    private static final int MOST = 30;

    private final JdbcClient db;

    SameStore(JdbcClient db) {
        this.db = db;
    }

    /// Saying it again only shows another story.
    ///
    /// @param own the story of their own; null for none
    /// @return whether it is said for the first time
    boolean say(UUID story, UUID person, @Nullable UUID own) {
        var before = find(story, person);
        db.sql("""
                insert into knowledge.story_same (story, person, own) values (:story, :person, cast(:own as uuid))
                on conflict (story, person) do update set own = excluded.own
                """)
                .param("story", story)
                .param("person", person)
                .param("own", own, Types.OTHER)
                .update();
        return before.isEmpty();
    }

    void unsay(UUID story, UUID person) {
        db.sql("delete from knowledge.story_same where story = :story and person = :person")
                .param("story", story)
                .param("person", person)
                .update();
    }

    public Optional<UUID> find(UUID story, UUID person) {
        return db.sql("select story from knowledge.story_same where story = :story and person = :person")
                .param("story", story)
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    public Map<UUID, Integer> counts(Collection<UUID> stories) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select story, count(*) as times from knowledge.story_same where story = any(:stories) group by story
                """).param("stories", stories.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("story", UUID.class), row.getInt("times"));
        });
        return counts;
    }

    /// Public stories that others show beside this one, the newest first.
    public List<Story> listShown(UUID story) {
        return db.sql("""
                select distinct s.* from knowledge.story_same one join knowledge.story s on s.id = one.own
                where one.story = :story and %s order by s.published_at desc, s.id desc limit %d
                """.formatted(StoryStore.PUBLIC, MOST))
                .param("story", story)
                .query(Story.class)
                .list();
    }

    List<UUID> listPeople(Collection<UUID> stories) {
        return db.sql("select distinct person from knowledge.story_same where story = any(:stories)")
                .param("stories", stories.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    List<UUID> listOf(UUID person) {
        return db.sql("select story from knowledge.story_same where person = :person order by story")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from knowledge.story_same where person = :person")
                .param("person", person)
                .update();
    }
}
