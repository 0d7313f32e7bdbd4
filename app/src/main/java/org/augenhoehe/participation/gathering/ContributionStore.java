package org.augenhoehe.participation.gathering;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.security.Assisting;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ContributionStore {
    static final String COLUMNS = """
            c.id, c.step, c.undertaking, c.author, c.named, c.standing, c.kind, c.category, c.wording, c.picture,
            c.picture_description, c.voice, c.voice_type, c.transcriber, c.place, c.version, c.assisted, c.at, c.hidden_at,
            c.withdrawn_at, c.kiosk is not null as on_site
            """;
    private static final String READ = "select " + COLUMNS + " from participation.contribution c ";

    private final JdbcClient db;
    private final Assisting assisting;

    ContributionStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    void add(UUID id, Step step, @Nullable UUID author, Brought brought, Files files, Instant at) {
        add(id, step, author, null, brought, files, at);
    }

    /// At a tablet in the house, by somebody whom nobody knows.
    void addOnSite(UUID id, Step step, UUID kiosk, Brought brought, Instant at) {
        add(id, step, null, kiosk, brought, new Files(null, null), at);
    }

    private void add(
            UUID id, Step step, @Nullable UUID author, @Nullable UUID kiosk, Brought brought, Files files, Instant at) {
        db.sql("""
                insert into participation.contribution (id, step, undertaking, author, named, standing, kind, category,
                    wording, picture, picture_description, voice, voice_type, place, latitude, longitude, assisted, at,
                    kiosk)
                values (:id, :step, :undertaking, :author, :named, :standing, :kind, :category,
                    :wording, :picture, :description, :voice, :type, :place, :latitude, :longitude, :assisted, :at,
                    :kiosk)
                """)
                .param("id", id)
                .param("step", step.id())
                .param("undertaking", step.undertaking())
                .param("author", author)
                .param("kiosk", kiosk)
                .param("named", brought.named())
                .param(
                        "standing",
                        brought.standing() == null ? null : brought.standing().name())
                .param("kind", brought.kind().name())
                .param("category", brought.category())
                .param("wording", brought.wording())
                .param("picture", files.picture())
                .param(
                        "description",
                        brought.picture() == null ? null : brought.picture().description())
                .param("voice", files.voice())
                .param("type", brought.voice() == null ? null : brought.voice().type())
                .param("place", brought.where().text())
                .param("latitude", brought.where().latitude(), Types.DOUBLE)
                .param("longitude", brought.where().longitude(), Types.DOUBLE)
                .param("assisted", assisting.now())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Contribution> find(UUID id) {
        return db.sql(READ + "where c.id = :id")
                .param("id", id)
                .query(Contribution.class)
                .optional();
    }

    public Contribution get(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// Until the end of the transaction nobody else changes it, or answers it.
    public Contribution hold(UUID id) {
        return db.sql(READ + "where c.id = :id for update of c")
                .param("id", id)
                .query(Contribution.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// Several at once, always in the same order, so that nobody waits for one another.
    public List<Contribution> holdAll(Collection<UUID> ids) {
        return db.sql(READ + "where c.id = any(:ids) order by c.id for update of c")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Contribution.class)
                .list();
    }

    public List<Contribution> listAll(Collection<UUID> ids) {
        return db.sql(READ + "where c.id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Contribution.class)
                .list();
    }

    /// What others may be drawn into within an undertaking, the newest first.
    public List<Contribution> listTargets(UUID undertaking, int most) {
        return db.sql(READ + """
                where c.undertaking = :undertaking and c.withdrawn_at is null and c.hidden_at is null
                order by c.at desc, c.id desc limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Contribution.class)
                .list();
    }

    List<Contribution> listOf(UUID person) {
        return db.sql(READ + "where c.author = :person order by c.at, c.id")
                .param("person", person)
                .query(Contribution.class)
                .list();
    }

    int countTranscribedBy(UUID person) {
        return db.sql("select count(*) from participation.contribution where transcriber = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /// Says something else, and keeps what it said before.
    public void reword(Contribution before, String wording, Instant at) {
        db.sql("""
                insert into participation.earlier_wording (contribution, version, wording, until)
                values (:id, :version, :wording, :at)
                """)
                .param("id", before.id())
                .param("version", before.version())
                .param("wording", before.wording())
                .param("at", Timestamp.from(at))
                .update();
        db.sql("""
                update participation.contribution
                set wording = :wording, version = version + 1, assisted = assisted or :assisted
                where id = :id
                """)
                .param("wording", wording)
                .param("assisted", assisting.now())
                .param("id", before.id())
                .update();
    }

    /// @return false where somebody was faster
    boolean writeDown(UUID id, String wording, UUID transcriber) {
        return db.sql("""
                update participation.contribution set wording = :wording, transcriber = :person
                where id = :id and wording = '' and voice is not null
                """)
                        .param("id", id)
                        .param("wording", wording)
                        .param("person", transcriber)
                        .update()
                == 1;
    }

    /// @param at null to show it again
    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.contribution set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// What was brought in at a tablet and has no answer yet.
    List<Contribution> listOnSite(UUID kiosk, UUID step) {
        return db.sql(READ + """
                where c.kiosk = :kiosk and c.step = :step and c.withdrawn_at is null
                    and not exists (select from participation.answered a where a.contribution = c.id)
                order by c.id for update of c
                """)
                .param("kiosk", kiosk)
                .param("step", step)
                .query(Contribution.class)
                .list();
    }

    /// None of its words stay, not the earlier ones either.
    void withdraw(UUID id, Instant at) {
        db.sql("delete from participation.earlier_wording where contribution = :id")
                .param("id", id)
                .update();
        db.sql("""
                update participation.contribution set wording = '', picture = null, picture_description = null,
                    voice = null, voice_type = null, place = '', latitude = null, longitude = null, withdrawn_at = :at
                where id = :id
                """).param("at", Timestamp.from(at)).param("id", id).update();
    }

    /// What was said aloud goes too: a voice is as personal as a name.
    void forget(UUID person) {
        db.sql("""
                update participation.contribution set author = null, named = false, standing = null, voice = null,
                    voice_type = null where author = :person
                """).param("person", person).update();
        db.sql("update participation.contribution set transcriber = null where transcriber = :person")
                .param("person", person)
                .update();
    }

    public List<Earlier> listEarlier(UUID id) {
        return db.sql("""
                select version, wording, until from participation.earlier_wording where contribution = :id
                order by version desc
                """).param("id", id).query(Earlier.class).list();
    }

    /// Names of uploaded files; null where there is none.
    record Files(@Nullable String picture, @Nullable String voice) {}

    /// What a contribution said until then.
    public record Earlier(int version, String wording, Instant until) {}
}
