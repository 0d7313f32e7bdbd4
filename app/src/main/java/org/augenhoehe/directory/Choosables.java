package org.augenhoehe.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the list can be narrowed down to, and how many services that leaves.
///
/// Counting takes seconds among many, so it is done with every import and every night. After a single correction a
/// count may be one off until then.
@Repository
class Choosables {
    private static final String TOPICS = """
            select t.id::text as key, t.name, coalesce(c.services, 0) as services
            from directory.taxonomy_term t
            left join directory.choosable c on c.kind = 'topic' and c.key = t.id::text
            """;

    private final JdbcClient db;

    Choosables(JdbcClient db) {
        this.db = db;
    }

    void count() {
        db.sql("analyze directory.listing").update();
        db.sql("delete from directory.choosable").update();
        db.sql("""
                insert into directory.choosable (kind, key, services)
                select 'topic', topic::text, count(*) from directory.listing, unnest(topics) topic group by topic
                union all
                select 'language', language, count(*) from directory.listing, unnest(languages) language group by language
                union all
                select 'city', city, count(*) from directory.listing where city <> '' group by city
                """).update();
    }

    List<Choosable> topics(@Nullable UUID below) {
        return db.sql(TOPICS + """
                where t.parent_id is not distinct from :below and c.services > 0
                order by t.name collate "de-x-icu", t.id
                """)
                .param("below", below, java.sql.Types.OTHER)
                .query(Choosable.class)
                .list();
    }

    Optional<Choosable> findTopic(UUID topic) {
        return db.sql(TOPICS + " where t.id = :topic")
                .param("topic", topic)
                .query(Choosable.class)
                .optional();
    }

    List<Choosable> languages() {
        return db.sql("""
                select key, key as name, services from directory.choosable
                where kind = 'language' order by services desc, key
                """).query(Choosable.class).list();
    }

    List<Choosable> cities(int limit) {
        return db.sql("""
                select key, key as name, services from directory.choosable
                where kind = 'city' order by services desc, key limit :limit
                """).param("limit", limit).query(Choosable.class).list();
    }
}
