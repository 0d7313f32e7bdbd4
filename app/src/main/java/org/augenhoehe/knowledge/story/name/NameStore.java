package org.augenhoehe.knowledge.story.name;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class NameStore {
    private static final String READ =
            "select id, story, person, organisation, name, how, state from knowledge.story_name ";

    private final JdbcClient db;

    NameStore(JdbcClient db) {
        this.db = db;
    }

    public List<Named> list(UUID story) {
        return db.sql(READ + "where story = :story order by id")
                .param("story", story)
                .query(Named.class)
                .list();
    }

    /// Of several stories at once.
    public List<Named> listAll(Collection<UUID> stories) {
        return db.sql(READ + "where story = any(:stories)")
                .param("stories", stories.toArray(UUID[]::new))
                .query(Named.class)
                .list();
    }

    Optional<Named> find(UUID story, UUID id) {
        return db.sql(READ + "where story = :story and id = :id")
                .param("story", story)
                .param("id", id)
                .query(Named.class)
                .optional();
    }

    /// Where somebody is named, or an organisation for which they speak, and has been asked.
    public List<Named> listOf(UUID person, Collection<UUID> organisations) {
        return db.sql(READ + """
                where (person = :person or organisation = any(:organisations)) and state <> 'OPEN' order by id desc
                """)
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Named.class)
                .list();
    }

    /// @return false where they are on the list already
    boolean add(Named named, int version) {
        return db.sql("""
                insert into knowledge.story_name (id, story, person, organisation, name, how, state, version)
                values (:id, :story, cast(:person as uuid), cast(:organisation as uuid), :name, :how, :state, :version)
                on conflict do nothing
                """)
                        .param("id", named.id())
                        .param("story", named.story())
                        .param("person", named.person(), Types.OTHER)
                        .param("organisation", named.organisation(), Types.OTHER)
                        .param("name", named.name())
                        .param("how", named.how())
                        .param("state", named.state().name())
                        .param("version", named.isOutside() ? version : null, Types.INTEGER)
                        .update()
                == 1;
    }

    void remove(UUID id) {
        db.sql("delete from knowledge.story_name where id = :id")
                .param("id", id)
                .update();
    }

    public void ask(UUID story) {
        db.sql("update knowledge.story_name set state = 'ASKED' where story = :story and state = 'OPEN'")
                .param("story", story)
                .update();
    }

    /// The words are others now: whoever agreed, or has been asked, is asked again.
    public void askAgain(UUID story) {
        db.sql("""
                update knowledge.story_name set state = 'OPEN', version = null
                where story = :story and how = '' and state <> 'DECLINED'
                """).param("story", story).update();
    }

    void say(UUID id, NameState state, int version, Instant at) {
        db.sql("""
                update knowledge.story_name set state = :state, version = :version, said_at = :at where id = :id
                """)
                .param("state", state.name())
                .param("version", version)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public List<Named> listOfPerson(UUID person) {
        return db.sql(READ + "where person = :person order by id")
                .param("person", person)
                .query(Named.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from knowledge.story_name where person = :person")
                .param("person", person)
                .update();
    }
}
