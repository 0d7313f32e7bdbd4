package org.augenhoehe.knowledge.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Of which undertakings and services stories tell.
@Repository
public class StoryAbout {
    private final JdbcClient db;

    StoryAbout(JdbcClient db) {
        this.db = db;
    }

    /// In an order, so that nobody waits for one another who holds them.
    public List<UUID> listUndertakings(UUID story) {
        return db.sql("select undertaking from knowledge.story_undertaking where story = :story order by undertaking")
                .param("story", story)
                .query(UUID.class)
                .list();
    }

    public List<UUID> listServices(UUID story) {
        return db.sql("select service from knowledge.story_service where story = :story order by service")
                .param("story", story)
                .query(UUID.class)
                .list();
    }

    /// Of several stories at once.
    public Map<UUID, Set<UUID>> listUndertakings(Collection<UUID> stories) {
        return list("undertaking", stories);
    }

    public Map<UUID, Set<UUID>> listServices(Collection<UUID> stories) {
        return list("service", stories);
    }

    private Map<UUID, Set<UUID>> list(String what, Collection<UUID> stories) {
        var found = new HashMap<UUID, Set<UUID>>();
        db.sql("select story, " + what + " as thing from knowledge.story_" + what + " where story = any(:stories)")
                .param("stories", stories.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("story", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("thing", UUID.class));
                });
        return found;
    }

    void addUndertaking(UUID story, UUID undertaking) {
        db.sql("""
                insert into knowledge.story_undertaking (story, undertaking) values (:story, :thing)
                on conflict do nothing
                """).param("story", story).param("thing", undertaking).update();
    }

    void addService(UUID story, UUID service) {
        db.sql("""
                insert into knowledge.story_service (story, service) values (:story, :thing) on conflict do nothing
                """).param("story", story).param("thing", service).update();
    }

    void remove(UUID story, UUID thing) {
        db.sql("delete from knowledge.story_undertaking where story = :story and undertaking = :thing")
                .param("story", story)
                .param("thing", thing)
                .update();
        db.sql("delete from knowledge.story_service where story = :story and service = :thing")
                .param("story", story)
                .param("thing", thing)
                .update();
    }
}
