package org.augenhoehe.atlas.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.platform.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What stands on the map: what became one of these undertakings, and of a district what lies in it. Only words; where
/// exactly something is stands on the map, as exactly as whoever marked it wants it.
@Component
class EntriesInExtract implements DossierPart {
    private static final int SHOWN = 20;
    private static final int LEAST = 5;

    private final JdbcClient db;

    EntriesInExtract(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var found = list(subject);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Chapter.of(
                page.t("opendata.dossier.map.title"),
                page.t("opendata.dossier.map.lead", found.size()),
                found.stream().limit(SHOWN).map(one -> entry(page, one)).toList(),
                found.size() > SHOWN ? List.of(page.t("opendata.dossier.map.more", found.size() - SHOWN)) : List.of()));
    }

    private static Chapter.Entry entry(Page page, Marked one) {
        var more = new ArrayList<String>();
        var where = one.place().isEmpty() ? "." : ", " + one.place() + ".";
        more.add(page.t(EntryKind.valueOf(one.kind()).textKey()) + where);
        if (one.needing() >= LEAST) {
            more.add(page.t("opendata.dossier.map.needing", one.needing()));
        }
        return new Chapter.Entry(one.title(), String.join(" ", List.copyOf(more)), Entry.path(one.id()));
    }

    private List<Marked> list(DossierSubject subject) {
        return db.sql("""
                select e.id, e.kind, e.title, e.place,
                    (select count(*) from atlas.joined j where j.entry = e.id)
                        + case when e.author is null then 0 else 1 end as needing
                from atlas.entry e
                where e.hidden_at is null and e.state = 'OPEN' and (
                    exists (select from atlas.became b where b.entry = e.id and b.undertaking = any(:undertakings))
                    or cast(:district as text) is not null and e.place ~* ('\\m' || cast(:district as text) || '\\M'))
                order by e.kind, needing desc, e.id
                """)
                .param("undertakings", subject.undertakings().toArray(UUID[]::new))
                .param("district", subject.nameInPlaces())
                .query(Marked.class)
                .list();
    }

    record Marked(UUID id, String kind, String title, String place, int needing) {}
}
