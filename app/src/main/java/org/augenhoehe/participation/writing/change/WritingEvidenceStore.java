package org.augenhoehe.participation.writing.change;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who wrote along, and where.
@Repository
class WritingEvidenceStore {
    private static final String YEAR = "cast(extract(year from %s at time zone 'Europe/Berlin') as integer)";

    private static final String BROUGHT = """
            select c.undertaking, c.step, one.person, one.year,
                cast(count(*) as integer) as times, cast(count(*) filter (where one.taken_up) as integer) as taken_up
            from participation.text_change c cross join lateral (
                select c.author as person, %1$s as year, c.state = 'ACCEPTED' as taken_up
                union all
                select person, %1$s, false from participation.text_support where change = c.id
                union all
                select author, %2$s, false from participation.text_comment o
                where change = c.id and hidden_at is null
            ) one
            where c.undertaking = any(cast(:ids as uuid[])) and c.state <> 'WITHDRAWN' and c.hidden_at is null
            group by c.undertaking, c.step, one.person, one.year
            """.formatted(YEAR.formatted("c.at"), YEAR.formatted("o.at"));

    private final JdbcClient db;

    WritingEvidenceStore(JdbcClient db) {
        this.db = db;
    }

    List<Brought> listBrought(Collection<UUID> undertakings) {
        return db.sql(BROUGHT)
                .param("ids", undertakings.toArray(UUID[]::new))
                .query(Brought.class)
                .list();
    }

    /// What was accepted and declined in documents, of several steps at once.
    List<Settled> listSettled(Collection<UUID> steps) {
        return db.sql("""
                select d.step, d.rule, c.id as change, c.author, c.state = 'ACCEPTED' as chosen
                from participation.document d join participation.text_change c on c.step = d.step
                where d.step = any(cast(:steps as uuid[])) and d.opened_at is not null
                    and c.state in ('ACCEPTED', 'DECLINED') and c.hidden_at is null
                order by c.id
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(Settled.class)
                .list();
    }

    /// Undertakings in which somebody left something that goes or changes when they are erased.
    Set<UUID> listTraces(UUID person) {
        return db.sql("""
                select undertaking from participation.text_change where author = :person
                union
                select c.undertaking from participation.text_change c join (
                    select change from participation.text_say where person = :person
                    union all select change from participation.text_support where person = :person
                    union all select change from participation.text_comment where author = :person
                ) s on s.change = c.id
                union
                select d.undertaking from participation.document d
                join participation.document_decider e on e.step = d.step where e.person = :person
                union
                select d.undertaking from participation.document d join participation.paragraph p on p.step = d.step
                join participation.easy_wording e on e.paragraph = p.id where e.author = :person
                """).param("person", person).query(UUID.class).set();
    }

    record Brought(UUID undertaking, UUID step, @Nullable UUID person, int year, int times, int takenUp) {}

    record Settled(
            UUID step, String rule, UUID change, @Nullable UUID author, boolean chosen) {}
}
