package org.augenhoehe.knowledge.wiki.page;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PageStore {
    private static final String READ =
            "select id, name, version, shown, wording, html, made_at, changed_at, keeper as owner from knowledge.page";

    private final JdbcClient db;

    PageStore(JdbcClient db) {
        this.db = db;
    }

    public void add(WikiPage page) {
        db.sql("""
                insert into knowledge.page (id, name, version, shown, wording, html, made_at, changed_at, keeper)
                values (:id, :name, :version, :shown, :wording, :html, :made, :changed, :owner)
                """)
                .param("id", page.id())
                .param("name", page.name())
                .param("version", page.version())
                .param("shown", page.shown())
                .param("wording", page.wording())
                .param("html", page.html())
                .param("made", Timestamp.from(page.madeAt()))
                .param("changed", Timestamp.from(page.changedAt()))
                .param("owner", page.owner())
                .update();
    }

    public Optional<WikiPage> find(UUID id) {
        return db.sql(READ + " where id = :id")
                .param("id", id)
                .query(WikiPage.class)
                .optional();
    }

    /// Until the transaction ends nobody else changes this page.
    public Optional<WikiPage> hold(UUID id) {
        return db.sql(READ + " where id = :id for no key update")
                .param("id", id)
                .query(WikiPage.class)
                .optional();
    }

    /// Until the transaction ends nobody else gives a page a name.
    public void holdNames() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('knowledge.page_name', 0))")
                .query(row -> {});
    }

    public void put(WikiPage page) {
        db.sql("""
                update knowledge.page set name = :name, version = :version, shown = :shown, wording = :wording,
                    html = :html, changed_at = :changed, keeper = :owner
                where id = :id
                """)
                .param("id", page.id())
                .param("name", page.name())
                .param("version", page.version())
                .param("shown", page.shown())
                .param("wording", page.wording())
                .param("html", page.html())
                .param("changed", Timestamp.from(page.changedAt()))
                .param("owner", page.owner())
                .update();
    }

    /// Only where it is still that revision that was read.
    public void keepHtml(WikiPage page, String html) {
        db.sql("""
                update knowledge.page set html = :html
                where id = :id and shown = :shown and version = :version and html is null
                """)
                .param("html", html)
                .param("id", page.id())
                .param("shown", page.shown())
                .param("version", page.version())
                .update();
    }

    public void release(UUID id) {
        db.sql("update knowledge.page set keeper = null where id = :id")
                .param("id", id)
                .update();
    }

    public List<WikiPage> list(Collection<UUID> ids) {
        return db.sql(READ + " where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(WikiPage.class)
                .list();
    }

    public Map<UUID, WikiPage> byId(Collection<UUID> ids) {
        return list(ids).stream().collect(Collectors.toMap(WikiPage::id, page -> page));
    }

    public List<WikiPage> listAfter(@Nullable UUID after, int most) {
        return db.sql(READ + """
                 where shown > 0 and (cast(:after as uuid) is null or id > :after) order by id limit :most
                """)
                .param("after", after)
                .param("most", most)
                .query(WikiPage.class)
                .list();
    }

    /// About any of these, what was changed last first.
    public List<WikiPage> listAbout(Collection<UUID> undertakings, Collection<UUID> services, int most) {
        return db.sql(READ + """
                 where shown > 0 and id in (
                    select a.page from knowledge.page_about a
                    where a.kind = 'UNDERTAKING' and a.thing = any(:undertakings)
                        or a.kind = 'SERVICE' and a.thing = any(:services))
                order by changed_at desc, id desc limit :most
                """)
                .param("undertakings", undertakings.toArray(UUID[]::new))
                .param("services", services.toArray(UUID[]::new))
                .param("most", most)
                .query(WikiPage.class)
                .list();
    }

    /// By name.
    public List<Line> listLines(int most, int offset) {
        return db.sql("""
                select id, name, changed_at from knowledge.page where shown > 0
                order by name collate "de-x-icu", id limit :most offset :offset
                """)
                .param("most", most)
                .param("offset", offset)
                .query(Line.class)
                .list();
    }

    public List<Line> listNewest(int most) {
        return db.sql("""
                select id, name, changed_at from knowledge.page where shown > 0
                order by changed_at desc, id desc limit :most
                """).param("most", most).query(Line.class).list();
    }

    public int count() {
        return db.sql("select count(*) from knowledge.page where shown > 0")
                .query(Integer.class)
                .single();
    }

    public record Line(UUID id, String name, Instant changedAt) {}
}
