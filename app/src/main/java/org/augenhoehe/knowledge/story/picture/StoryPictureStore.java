package org.augenhoehe.knowledge.story.picture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StoryPictureStore {
    private static final String READ = "select id, story, file, description from knowledge.story_picture ";

    private final JdbcClient db;

    StoryPictureStore(JdbcClient db) {
        this.db = db;
    }

    public List<StoryPicture> list(UUID story) {
        return db.sql(READ + "where story = :story order by id")
                .param("story", story)
                .query(StoryPicture.class)
                .list();
    }

    public Optional<StoryPicture> find(UUID story, UUID id) {
        return db.sql(READ + "where story = :story and id = :id")
                .param("story", story)
                .param("id", id)
                .query(StoryPicture.class)
                .optional();
    }

    /// @param people whether people are on it, who then all agreed
    void add(StoryPicture picture, boolean people) {
        db.sql("""
                insert into knowledge.story_picture (id, story, file, description, people, agreed)
                values (:id, :story, :file, :description, :people, :people)
                """)
                .param("id", picture.id())
                .param("story", picture.story())
                .param("file", picture.file())
                .param("description", picture.description())
                .param("people", people)
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from knowledge.story_picture where id = :id")
                .param("id", id)
                .update();
    }

    /// @return the names of their files
    public List<String> removeAll(UUID story) {
        return db.sql("delete from knowledge.story_picture where story = :story returning file")
                .param("story", story)
                .query(String.class)
                .list();
    }
}
