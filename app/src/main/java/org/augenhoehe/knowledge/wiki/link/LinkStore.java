package org.augenhoehe.knowledge.wiki.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.Links.Named;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class LinkStore {
    private final JdbcClient db;

    LinkStore(JdbcClient db) {
        this.db = db;
    }

    /// Which pages the names lead to, by the keys of the names.
    public Map<String, Named> find(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return db.sql("""
                select n.key, p.id, p.name from knowledge.page_name n join knowledge.page p on p.id = n.page
                where n.key = any(:keys)
                """).param("keys", keys.toArray(String[]::new)).query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::key, named -> named));
    }

    /// The same of pages that everybody may read: a link to another one would show nothing.
    public Map<String, Named> findShown(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return db.sql("""
                select n.key, p.id, p.name from knowledge.page_name n join knowledge.page p on p.id = n.page
                where n.key = any(:keys) and p.shown > 0
                """).param("keys", keys.toArray(String[]::new)).query(Named.class).list().stream()
                .collect(Collectors.toMap(Named::key, named -> named));
    }

    public Optional<UUID> find(PageName name) {
        return Optional.ofNullable(find(List.of(name.key())).get(name.key())).map(Named::id);
    }

    /// What pages are called now.
    public Map<UUID, String> names(Collection<UUID> pages) {
        if (pages.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select id, name from knowledge.page where id = any(:pages) and shown > 0")
                .param("pages", pages.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// @return false where a page has or had that name
    public boolean take(PageName name, UUID page) {
        return db.sql("insert into knowledge.page_name (key, page) values (:key, :page) on conflict do nothing")
                        .param("key", name.key())
                        .param("page", page)
                        .update()
                == 1;
    }

    /// What a page links to from now on.
    public void put(UUID page, String kept) {
        db.sql("delete from knowledge.page_link where page = :page")
                .param("page", page)
                .update();
        db.sql("delete from knowledge.wanted where page = :page")
                .param("page", page)
                .update();
        var targets = Links.targets(kept);
        if (!targets.isEmpty()) {
            db.sql("""
                    insert into knowledge.page_link (page, target)
                    select :page, id from knowledge.page where id = any(:targets) and id <> :page
                    """)
                    .param("page", page)
                    .param("targets", targets.toArray(UUID[]::new))
                    .update();
        }
        var wanted = List.copyOf(Links.names(kept).values());
        if (!wanted.isEmpty()) {
            db.sql("""
                    insert into knowledge.wanted (page, key, name)
                    select :page, n.key, n.name
                    from unnest(cast(:keys as text[]), cast(:names as text[])) n (key, name)
                    on conflict do nothing
                    """)
                    .param("page", page)
                    .param("keys", wanted.stream().map(PageName::key).toArray(String[]::new))
                    .param("names", wanted.stream().map(PageName::name).toArray(String[]::new))
                    .update();
        }
    }

    /// The same for many pages that are new.
    ///
    /// @param kept the texts of the pages
    public void putNew(Map<UUID, String> kept) {
        var from = new ArrayList<UUID>();
        var to = new ArrayList<UUID>();
        var wanting = new ArrayList<UUID>();
        var wanted = new ArrayList<PageName>();
        kept.forEach((page, text) -> {
            Links.targets(text).stream().filter(one -> !one.equals(page)).forEach(one -> {
                from.add(page);
                to.add(one);
            });
            Links.names(text).values().forEach(one -> {
                wanting.add(page);
                wanted.add(one);
            });
        });
        db.sql("""
                insert into knowledge.page_link (page, target)
                select n.page, n.target from unnest(cast(:from as uuid[]), cast(:to as uuid[])) n (page, target)
                join knowledge.page p on p.id = n.target
                on conflict do nothing
                """)
                .param("from", from.toArray(UUID[]::new))
                .param("to", to.toArray(UUID[]::new))
                .update();
        db.sql("""
                insert into knowledge.wanted (page, key, name)
                select n.page, n.key, n.name
                from unnest(cast(:pages as uuid[]), cast(:keys as text[]), cast(:names as text[])) n (page, key, name)
                on conflict do nothing
                """)
                .param("pages", wanting.toArray(UUID[]::new))
                .param("keys", wanted.stream().map(PageName::key).toArray(String[]::new))
                .param("names", wanted.stream().map(PageName::name).toArray(String[]::new))
                .update();
    }

    /// Which of several names some page wants, by their keys.
    public Set<String> wanted(Collection<String> keys) {
        return Set.copyOf(db.sql("select distinct key from knowledge.wanted where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /// Pages that wanted a page of this name, in the order in which they are changed.
    public List<UUID> listWanting(PageName name) {
        return db.sql("select page from knowledge.wanted where key = :key order by page")
                .param("key", name.key())
                .query(UUID.class)
                .list();
    }

    /// Whoever reads them next gets them with the name that this page has now.
    public void showAnew(UUID target) {
        db.sql("""
                update knowledge.page set html = null
                where id = :target or id in (select page from knowledge.page_link where target = :target)
                """).param("target", target).update();
    }

    public List<Line> listLinkingTo(UUID target, int most) {
        return db.sql("""
                select p.id, p.name from knowledge.page_link l join knowledge.page p on p.id = l.page
                where l.target = :target and p.shown > 0 order by p.name collate "de-x-icu", p.id limit :most
                """)
                .param("target", target)
                .param("most", most)
                .query(Line.class)
                .list();
    }

    /// What most pages link to although nobody has written it.
    public List<Wanted> listWanted(int most) {
        return db.sql("""
                select min(w.name) as name, count(*) as times from knowledge.wanted w
                join knowledge.page p on p.id = w.page and p.shown > 0
                group by w.key order by count(*) desc, w.key limit :most
                """).param("most", most).query(Wanted.class).list();
    }

    public record Line(UUID id, String name) {}

    public record Wanted(String name, int times) {}
}
