package org.augenhoehe.atlas.answer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.Hearing;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who needs something, too: how many they are is public, who they are is not.
@Repository
public class JoiningStore implements Hearing {
    private final JdbcClient db;

    JoiningStore(JdbcClient db) {
        this.db = db;
    }

    /// Once each, and nobody their own.
    ///
    /// @return false where it was so already, or cannot be
    boolean add(UUID need, UUID person, Instant at) {
        return db.sql("""
                insert into atlas.joined (entry, person, at)
                select id, :person, :at from atlas.entry
                where id = :need and kind = 'NEED' and state = 'OPEN' and hidden_at is null
                    and author is distinct from :person
                on conflict do nothing
                """)
                        .param("need", need)
                        .param("person", person)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void remove(UUID need, UUID person) {
        db.sql("delete from atlas.joined where entry = :need and person = :person")
                .param("need", need)
                .param("person", person)
                .update();
    }

    public boolean hasJoined(UUID need, UUID person) {
        return db.sql("select exists (select from atlas.joined where entry = :need and person = :person)")
                .param("need", need)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public int count(UUID need) {
        return db.sql("select count(*) from atlas.joined where entry = :need")
                .param("need", need)
                .query(Integer.class)
                .single();
    }

    public Map<UUID, Integer> counts(Collection<UUID> needs) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("select entry, count(*) as number from atlas.joined where entry = any(:needs) group by entry")
                .param("needs", needs.toArray(UUID[]::new))
                .query(row -> {
                    counts.put(row.getObject("entry", UUID.class), row.getInt("number"));
                });
        return counts;
    }

    @Override
    public Set<UUID> peopleOf(UUID entry) {
        return peopleOf(List.of(entry));
    }

    Set<UUID> peopleOf(Collection<UUID> entries) {
        return new HashSet<>(db.sql("select distinct person from atlas.joined where entry = any(:entries)")
                .param("entries", entries.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    public List<Entry> listOf(UUID person) {
        return db.sql(MapEntryStore.READ + """
                join atlas.joined j on j.entry = e.id where j.person = :person order by j.at, e.id
                """)
                .param("person", person)
                .query(Entry.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from atlas.joined where person = :person")
                .param("person", person)
                .update();
    }
}
