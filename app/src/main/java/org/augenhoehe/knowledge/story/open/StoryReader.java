package org.augenhoehe.knowledge.story.open;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.api.Asked;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryKind;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Stories that everybody may read.
@Repository
class StoryReader {
    private static final String READ = """
            select s.id, s.kind, s.title, s.wording, s.wanted, s.why, s.changed, s.advice, s.voice, s.organisation,
                s.place, s.published_at, case when s.easy_version = s.version then s.easy else '' end as easy,
                array(select u.undertaking from knowledge.story_undertaking u where u.story = s.id order by 1) as runs,
                array(select v.service from knowledge.story_service v where v.story = s.id order by 1) as services,
                (select count(*) from knowledge.story_same o where o.story = s.id) as same
            from knowledge.story s where
            """ + StoryStore.PUBLIC;

    private final JdbcClient db;

    StoryReader(JdbcClient db) {
        this.db = db;
    }

    List<PublicStory> list(Asked asked) {
        return db.sql(READ + """
                 and s.id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                 and (cast(:undertaking as uuid) is null or s.undertaking = :undertaking or exists (
                    select from knowledge.story_undertaking u where u.story = s.id and u.undertaking = :undertaking))
                 and (cast(:service as uuid) is null or exists (
                    select from knowledge.story_service v where v.story = s.id and v.service = :service))
                order by s.id limit :most
                """)
                .param("after", asked.after())
                .param("undertaking", asked.by("undertaking"))
                .param("service", asked.by("service"))
                .param("most", asked.most())
                .query((row, number) -> story(row, asked.base()))
                .list();
    }

    List<PublicStory> find(String base, UUID id) {
        return db.sql(READ + " and s.id = :id")
                .param("id", id)
                .query((row, number) -> story(row, base))
                .list();
    }

    private static PublicStory story(ResultSet row, String base) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new PublicStory(
                id,
                StoryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("wording"),
                row.getString("wanted"),
                row.getString("why"),
                row.getString("changed"),
                row.getString("advice"),
                row.getString("easy"),
                StoryVoice.Kind.valueOf(row.getString("voice")),
                row.getObject("organisation", UUID.class),
                ids(row.getArray("runs")),
                ids(row.getArray("services")),
                row.getString("place"),
                row.getInt("same"),
                row.getTimestamp("published_at").toInstant(),
                URI.create(base + Story.path(id)));
    }

    private static List<UUID> ids(Array ids) throws SQLException {
        return List.of((UUID[]) ids.getArray());
    }
}
