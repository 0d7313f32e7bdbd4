package org.augenhoehe.knowledge.wiki.exchange;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageKeeping;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts some pages from elsewhere in at once: few enough that nobody who reads or writes meanwhile waits for them.
@Component
class PageTaking {
    private final JdbcClient db;
    private final PageStore pages;
    private final PageKeeping keeping;
    private final LinkStore links;

    PageTaking(JdbcClient db, PageStore pages, PageKeeping keeping, LinkStore links) {
        this.db = db;
        this.pages = pages;
        this.keeping = keeping;
        this.links = links;
    }

    /// @param name of the page
    /// @param kept its text, with links by id
    record New(UUID id, PageName name, String kept) {}

    /// @param why stands in the history of each
    /// @param names of all pages that they may link to
    /// @return those whose name was free
    @Transactional
    List<New> add(List<New> some, String why, Instant now, Map<UUID, String> names) {
        pages.holdNames();
        var taken = links.find(some.stream().map(one -> one.name().key()).toList());
        var free = some.stream()
                .filter(one -> !taken.containsKey(one.name().key()))
                .toList();
        if (free.isEmpty()) {
            return free;
        }
        var at = Timestamp.from(now);
        db.sql("""
                insert into knowledge.page (id, name, version, shown, wording, made_at, changed_at)
                select n.id, n.name, 1, 1, n.wording, :at, :at
                from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:texts as text[])) n (id, name, wording)
                """)
                .param("ids", array(free, New::id, UUID[]::new))
                .param("names", array(free, one -> one.name().name(), String[]::new))
                .param("texts", array(free, New::kept, String[]::new))
                .param("at", at)
                .update();
        db.sql("""
                insert into knowledge.page_name (key, page)
                select n.key, n.page from unnest(cast(:keys as text[]), cast(:ids as uuid[])) n (key, page)
                """)
                .param("keys", array(free, one -> one.name().key(), String[]::new))
                .param("ids", array(free, New::id, UUID[]::new))
                .update();
        db.sql("""
                insert into knowledge.revision (id, page, version, name, wording, named, assisted, why, at)
                select gen_random_uuid(), n.id, 1, n.name, n.wording, false, false, :why, :at
                from unnest(cast(:ids as uuid[]), cast(:names as text[]), cast(:texts as text[])) n (id, name, wording)
                """)
                .param("ids", array(free, New::id, UUID[]::new))
                .param("names", array(free, one -> one.name().name(), String[]::new))
                .param("texts", array(free, New::kept, String[]::new))
                .param("why", why)
                .param("at", at)
                .update();
        keeping.putAllIntoSearch(
                free.stream()
                        .map(one -> new WikiPage(one.id(), one.name().name(), 1, 1, one.kept(), null, now, now, null))
                        .toList(),
                names);
        return free;
    }

    /// What they link to, once all of them are there; pages that wanted them lead to them from now on.
    @Transactional
    void link(List<New> some) {
        pages.holdNames();
        links.putNew(some.stream().collect(Collectors.toMap(New::id, New::kept)));
        var wanted = links.wanted(some.stream().map(one -> one.name().key()).toList());
        some.stream().map(New::name).filter(name -> wanted.contains(name.key())).forEach(keeping::welcomeAlso);
    }

    /// A name that leads to another page.
    @Transactional
    boolean alias(PageName name, UUID page) {
        pages.holdNames();
        return links.take(name, page);
    }

    private static <T> T[] array(List<New> some, Function<New, T> part, IntFunction<T[]> array) {
        return some.stream().map(part).toArray(array);
    }
}
