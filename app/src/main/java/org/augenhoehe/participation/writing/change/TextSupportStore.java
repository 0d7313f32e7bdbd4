package org.augenhoehe.participation.writing.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class TextSupportStore {
    private final JdbcClient db;

    TextSupportStore(JdbcClient db) {
        this.db = db;
    }

    /// Once each, and nobody their own.
    void add(UUID change, UUID person) {
        db.sql("""
                insert into participation.text_support (change, person)
                select id, :person from participation.text_change
                where id = :change and author is distinct from :person and state = 'OPEN' and hidden_at is null
                on conflict do nothing
                """).param("change", change).param("person", person).update();
    }

    void remove(UUID change, UUID person) {
        db.sql("delete from participation.text_support where change = :change and person = :person")
                .param("change", change)
                .param("person", person)
                .update();
    }

    public boolean supports(UUID change, UUID person) {
        return db.sql("""
                select exists (select from participation.text_support where change = :change and person = :person)
                """)
                .param("change", change)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// How many support each; what nobody supports is missing.
    public Map<UUID, Integer> count(Collection<UUID> changes) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select change, count(*) as number from participation.text_support
                where change = any(cast(:ids as uuid[])) group by change
                """).param("ids", changes.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject("change", UUID.class), row.getInt("number"));
        });
        return counts;
    }

    List<Supported> listOf(UUID person) {
        return db.sql("""
                select c.step, c.id as change, c.undertaking from participation.text_support s
                join participation.text_change c on c.id = s.change where s.person = :person order by c.id
                """).param("person", person).query(Supported.class).list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.text_support where person = :person")
                .param("person", person)
                .update();
    }

    record Supported(UUID step, UUID change, UUID undertaking) {}
}
