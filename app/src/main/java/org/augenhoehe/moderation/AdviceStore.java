package org.augenhoehe.moderation;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdviceStore {
    private static final int MOST = 20;

    private final JdbcClient db;

    AdviceStore(JdbcClient db) {
        this.db = db;
    }

    void want(UUID matter) {
        db.sql("update moderation.matter set advice_wanted = true where id = :id")
                .param("id", matter)
                .update();
    }

    /// What a person may advise about: not what they wrote, reported or have advised about already.
    List<UUID> listWantedFrom(UUID person, List<UUID> organisations) {
        return db.sql("""
                select m.id from moderation.matter m
                where m.outcome is null and m.advice_wanted and not m.held
                  and m.author is distinct from :person and not exists (
                    select from moderation.matter_subject where matter = m.id and organisation = any(:organisations))
                  and not exists (select from moderation.report where matter = m.id and reporter = :person)
                  and not exists (select from moderation.advice where matter = m.id and person = :person)
                order by m.opened_at, m.id limit
                """ + MOST)
                .param("person", person)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    void add(UUID matter, UUID person, boolean keep) {
        db.sql("""
                insert into moderation.advice (matter, person, keep) values (:matter, :person, :keep)
                on conflict (matter, person) do update set keep = excluded.keep
                """)
                .param("matter", matter)
                .param("person", person)
                .param("keep", keep)
                .update();
    }

    Advice count(UUID matter) {
        return db.sql("""
                select count(*) filter (where keep) as keep, count(*) filter (where not keep) as hide
                from moderation.advice where matter = :matter
                """).param("matter", matter).query(Advice.class).single();
    }
}
