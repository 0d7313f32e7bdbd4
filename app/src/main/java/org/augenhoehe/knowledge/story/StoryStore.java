package org.augenhoehe.knowledge.story;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StoryStore {
    public static final String PUBLIC = "s.state = 'PUBLISHED' and s.hidden_at is null and s.withdrawn_at is null";

    private final JdbcClient db;
    private final Assisting assisting;

    StoryStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    public void add(UUID id, UUID author, Draft draft, Instant at) {
        with(db.sql("""
                insert into knowledge.story (id, kind, author, voice, organisation, undertaking, named, title, wording,
                    wanted, why, changed, advice, names_people, district, place, state, council, assisted, created_at)
                values (:id, :kind, :author, :voice, cast(:organisation as uuid), cast(:undertaking as uuid), :named,
                    :title, :wording, :wanted, :why, :changed, :advice, :namesPeople, cast(:district as uuid), :place,
                    'DRAFT', :council, :assisted, :at)
                """), draft)
                .param("id", id)
                .param("kind", draft.kind().name())
                .param("author", author)
                .param("council", Boolean.TRUE.equals(draft.council()))
                .param("assisted", assisting.now())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param anew whether it says something else than before
    public void rewrite(UUID id, Draft draft, boolean anew) {
        with(db.sql("""
                update knowledge.story set voice = :voice, organisation = cast(:organisation as uuid),
                    undertaking = cast(:undertaking as uuid), named = :named, title = :title, wording = :wording,
                    wanted = :wanted, why = :why, changed = :changed, advice = :advice, names_people = :namesPeople,
                    district = cast(:district as uuid), place = :place,
                    council = coalesce(cast(:council as boolean), council), assisted = assisted or :assisted,
                    version = case when :anew then version + 1 else version end
                where id = :id
                """), draft)
                .param("council", draft.council(), Types.BOOLEAN)
                .param("assisted", assisting.now())
                .param("anew", anew)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec asked, Draft draft) {
        return asked.param("voice", draft.voice().kind().name())
                .param("organisation", draft.voice().organisation(), Types.OTHER)
                .param("undertaking", draft.voice().undertaking(), Types.OTHER)
                .param("named", draft.named())
                .param("title", draft.title())
                .param("wording", draft.wording())
                .param("wanted", draft.wanted())
                .param("why", draft.why())
                .param("changed", draft.changed())
                .param("advice", draft.advice())
                .param("namesPeople", draft.namesPeople())
                .param("district", draft.district(), Types.OTHER)
                .param("place", draft.place());
    }

    public void writeEasy(UUID id, String easy, int version) {
        db.sql("update knowledge.story set easy = :easy, easy_version = :version where id = :id")
                .param("easy", easy)
                .param("version", version)
                .param("id", id)
                .update();
    }

    /// It shows something that nobody who is named in it has seen yet: a yes to the version before no longer counts.
    /// What is said in easy language fits as before.
    public void renew(UUID id) {
        db.sql("""
                update knowledge.story set version = version + 1,
                    easy_version = case when easy_version = version then version + 1 else easy_version end
                where id = :id
                """).param("id", id).update();
    }

    public Optional<Story> find(UUID id) {
        return db.sql("select * from knowledge.story where id = :id")
                .param("id", id)
                .query(Story.class)
                .optional();
    }

    /// Until the end of the transaction nobody else changes it, agrees to it or takes that back.
    public Story hold(UUID id) {
        return db.sql("select * from knowledge.story where id = :id for update")
                .param("id", id)
                .query(Story.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public List<Story> listAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : db.sql("select * from knowledge.story where id = any(:ids)")
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(Story.class)
                        .list();
    }

    /// Everything a person wrote that is still there, the newest first.
    public List<Story> listOf(UUID person) {
        return db.sql("""
                select * from knowledge.story where author = :person and withdrawn_at is null
                order by created_at desc, id desc
                """).param("person", person).query(Story.class).list();
    }

    public void publish(UUID id, Instant at) {
        db.sql("""
                update knowledge.story set state = 'PUBLISHED', published_at = coalesce(published_at, :at)
                where id = :id
                """).param("at", Timestamp.from(at)).param("id", id).update();
    }

    public void setState(UUID id, StoryState state) {
        db.sql("update knowledge.story set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id)
                .update();
    }

    public void noteTold(UUID id, Instant at) {
        db.sql("update knowledge.story set told_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// @param at null to show it again
    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update knowledge.story set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// None of its words stay.
    public void withdraw(UUID id, Instant at) {
        db.sql("""
                update knowledge.story set title = '', wording = '', wanted = '', why = '', changed = '', advice = '',
                    easy = '', place = '', district = null, council = false, withdrawn_at = :at
                where id = :id
                """).param("at", Timestamp.from(at)).param("id", id).update();
        db.sql("delete from knowledge.story_name where story = :id")
                .param("id", id)
                .update();
    }

    public void forget(UUID person) {
        db.sql("update knowledge.story set author = null, named = false, council = false where author = :person")
                .param("person", person)
                .update();
    }
}
