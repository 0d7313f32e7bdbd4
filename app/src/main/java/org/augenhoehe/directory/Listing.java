package org.augenhoehe.directory;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes what the list of services shows and filters by, from the tables, in the caller's transaction.
public class Listing {
    private static final String ABOVE = """
            insert into directory.topic_above
            with recursive above (term, topic) as (
              select id, id from directory.taxonomy_term
              union
              select above.term, t.parent_id from above join directory.taxonomy_term t on t.id = above.topic
              where t.parent_id is not null)
            select term, topic from above
            """;

    private final JdbcClient db;
    private final Findable findable;
    private final ListingRows rows;
    private final Choosables choosables;
    private final Totals totals;

    Listing(JdbcClient db, Findable findable, ListingRows rows, Choosables choosables, Totals totals) {
        this.db = db;
        this.findable = findable;
        this.rows = rows;
        this.choosables = choosables;
        this.totals = totals;
    }

    /// Whoever writes it does so alone until the transaction ends: an import replaces rows that a correction would
    /// otherwise write at the same moment.
    public void alone() {
        db.sql("select pg_advisory_xact_lock(hashtext('directory.listing'))")
                .query((row, number) -> true)
                .list();
    }

    /// Before a source is read in again.
    public void forgetAll(String source) {
        findable.forgetAll(source);
    }

    /// All services of a source, after an import.
    ///
    /// @param written is told how many more are done
    public void writeAll(String source, LocalDate today, IntConsumer written) {
        db.sql("""
                delete from directory.listing l using directory.service s where s.id = l.service_id and s.source = :source
                """).param("source", source).update();
        db.sql("delete from directory.topic_above").update();
        db.sql(ABOVE).update();
        db.sql("analyze directory.topic_above").update();
        findable.noteAll(source, (services, words) -> {
            rows.write(services, words, today);
            written.accept(services.size());
        });
        choosables.count();
        totals.count();
    }

    /// All services once more, such as those that were read in before there was a map.
    void putOnMap() {
        alone();
        db.sql("select name from directory.source order by name")
                .query(String.class)
                .list()
                .forEach(findable::putOnMap);
    }

    /// Those whose hours hold only for some time: what is true today may not be tomorrow.
    void writeDated(LocalDate today) {
        alone();
        db.sql("delete from directory.listing where dated returning service_id")
                .query(UUID.class)
                .list()
                .forEach(service -> note(service, today));
        choosables.count();
    }

    /// One service, after a change.
    public void write(UUID service, LocalDate today) {
        alone();
        db.sql("delete from directory.listing where service_id = :id")
                .param("id", service)
                .update();
        note(service, today);
    }

    private void note(UUID service, LocalDate today) {
        findable.note(service, (services, words) -> rows.write(services, words, today));
    }
}
