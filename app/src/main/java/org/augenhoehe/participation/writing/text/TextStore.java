package org.augenhoehe.participation.writing.text;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Paragraphs and versions. Hidden words never leave the database by this way, whoever asks.
@Repository
public class TextStore {
    /// Where a paragraph stands by now; with a condition, where it stood.
    private static final String PLACE = """
            coalesce((select p.place from participation.paragraph_place p where p.paragraph = w.paragraph %s
                order by p.version desc limit 1), w.place)
            """;
    private static final String NOW = PLACE.formatted("");
    private static final String THEN = PLACE.formatted("and p.version <= :version");

    private static final String WORDS = """
            as place, w.paragraph as id, w.version,
                case when coalesce(c.hidden_at, w.hidden_at) is null then w.wording else '' end as wording,
                w.change, w.wording = '' as struck, coalesce(c.hidden_at, w.hidden_at) is not null as hidden,
                c.author, coalesce(c.named, false) as named
            from participation.paragraph_wording w left join participation.text_change c on c.id = w.change
            """;

    private final JdbcClient db;

    TextStore(JdbcClient db) {
        this.db = db;
    }

    /// The paragraphs that a version has, in their order.
    public List<Paragraph> list(UUID step, int version) {
        return db.sql("select * from (select distinct on (w.paragraph) " + THEN + WORDS + """
                 where w.step = :step and w.version <= :version order by w.paragraph, w.version desc
                ) p where not struck order by place
                """)
                .param("step", step)
                .param("version", version)
                .query(Paragraph.class)
                .list();
    }

    /// The last versions of several documents at once.
    public List<OfDocument> listLast(Collection<UUID> steps) {
        return db.sql("""
                select * from (
                    select distinct on (w.paragraph) w.step, w.paragraph as id, w.version, %s as place,
                        case when coalesce(c.hidden_at, w.hidden_at) is null then w.wording else '' end as wording
                    from participation.paragraph_wording w left join participation.text_change c on c.id = w.change
                    where w.step = any(cast(:steps as uuid[])) order by w.paragraph, w.version desc
                ) p where exists (
                    select from participation.paragraph_wording o
                    where o.paragraph = p.id and o.version = p.version and o.wording <> '')
                order by step, place
                """.formatted(NOW))
                .param("steps", steps.toArray(UUID[]::new))
                .query(OfDocument.class)
                .list();
    }

    /// As it is now, also where it is struck.
    public Optional<Paragraph> find(UUID paragraph) {
        return db.sql("select " + NOW + WORDS + " where w.paragraph = :paragraph order by w.version desc limit 1")
                .param("paragraph", paragraph)
                .query(Paragraph.class)
                .optional();
    }

    /// As it was from a version on.
    public Optional<Paragraph> find(UUID paragraph, int version) {
        return db.sql("select " + NOW + WORDS + " where w.paragraph = :paragraph and w.version = :version")
                .param("paragraph", paragraph)
                .param("version", version)
                .query(Paragraph.class)
                .optional();
    }

    public Optional<UUID> findStep(UUID paragraph) {
        return db.sql("select step from participation.paragraph where id = :id")
                .param("id", paragraph)
                .query(UUID.class)
                .optional();
    }

    /// Everything that any paragraph ever said, the oldest first: who wrote what.
    public List<Paragraph> listAll(UUID step) {
        return db.sql("select " + NOW + WORDS + " where w.step = :step order by w.version, place")
                .param("step", step)
                .query(Paragraph.class)
                .list();
    }

    /// The newest first.
    public List<Version> listVersions(UUID step) {
        return db.sql("""
                select v.number, v.at, v.change,
                    case when c.hidden_at is null then coalesce(c.why, '') else '' end as why,
                    c.author, coalesce(c.named, false) as named
                from participation.document_version v left join participation.text_change c on c.id = v.change
                where v.step = :step order by v.number desc
                """).param("step", step).query(Version.class).list();
    }

    public void addVersion(UUID step, int number, @Nullable UUID change, Instant at) {
        db.sql("""
                insert into participation.document_version (step, number, change, at)
                values (:step, :number, :change, :at)
                """)
                .param("step", step)
                .param("number", number)
                .param("change", change)
                .param("at", Timestamp.from(at))
                .update();
        db.sql("update participation.document set version = :number where step = :step")
                .param("step", step)
                .param("number", number)
                .update();
    }

    public void addParagraph(UUID id, UUID step) {
        db.sql("insert into participation.paragraph (id, step) values (:id, :step)")
                .param("id", id)
                .param("step", step)
                .update();
    }

    /// @param replaces the version whose words it replaces; null for a new paragraph
    public void addWording(
            UUID paragraph,
            UUID step,
            int version,
            @Nullable Integer replaces,
            BigDecimal place,
            String wording,
            @Nullable UUID change) {
        db.sql("""
                insert into participation.paragraph_wording (paragraph, step, version, replaces, place, wording, change)
                values (:paragraph, :step, :version, :replaces, :place, :wording, :change)
                """)
                .param("paragraph", paragraph)
                .param("step", step)
                .param("version", version)
                .param("replaces", replaces)
                .param("place", place)
                .param("wording", wording)
                .param("change", change)
                .update();
    }

    /// Its words stay as they are.
    public void move(UUID paragraph, UUID step, int version, BigDecimal place, UUID change) {
        db.sql("""
                insert into participation.paragraph_place (paragraph, step, version, place, change)
                values (:paragraph, :step, :version, :place, :change)
                """)
                .param("paragraph", paragraph)
                .param("step", step)
                .param("version", version)
                .param("place", place)
                .param("change", change)
                .update();
    }

    /// A place right behind another one, before whatever follows it, also what is struck.
    public BigDecimal placeBehind(UUID step, BigDecimal place) {
        return db.sql("""
                select coalesce((:place + min(w.place)) * 0.5, :place + 1) from (
                    select %s as place from participation.paragraph_wording w where w.step = :step) w
                where w.place > :place
                """.formatted(NOW))
                .param("step", step)
                .param("place", place)
                .query(BigDecimal.class)
                .single();
    }

    /// A place before all others.
    public BigDecimal placeFirst(UUID step) {
        return db.sql("select min(" + NOW + ") - 1 from participation.paragraph_wording w where w.step = :step")
                .param("step", step)
                .query(BigDecimal.class)
                .single();
    }

    /// What the hosts wrote, also where it is hidden; several at once.
    List<OfHosts> listOfHosts(Collection<UUID> paragraphs) {
        return db.sql("""
                select w.paragraph as id, w.step, d.undertaking, w.wording, w.hidden_at is not null as hidden
                from participation.paragraph_wording w join participation.document d on d.step = w.step
                where w.paragraph = any(cast(:ids as uuid[])) and w.change is null
                """)
                .param("ids", paragraphs.toArray(UUID[]::new))
                .query(OfHosts.class)
                .list();
    }

    void hide(UUID paragraph, @Nullable Instant at) {
        db.sql("""
                update participation.paragraph_wording set hidden_at = :at where paragraph = :id and change is null
                """)
                .param("id", paragraph)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    public record OfDocument(UUID step, UUID id, int version, BigDecimal place, String wording) {}

    record OfHosts(UUID id, UUID step, UUID undertaking, String wording, boolean hidden) {}
}
