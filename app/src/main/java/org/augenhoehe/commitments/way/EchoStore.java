package org.augenhoehe.commitments.way;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EchoStore {
    private final JdbcClient db;

    EchoStore(JdbcClient db) {
        this.db = db;
    }

    /// However much moves at once, each of them is told once a day.
    ///
    /// @return those for whom it is the first on this day
    List<UUID> add(Collection<UUID> people, LocalDate day, UUID thing) {
        return db.sql("""
                with added as (
                    insert into commitments.echo (person, day, thing)
                    select person, :day, :thing from unnest(cast(:people as uuid[])) person order by person
                    on conflict do nothing returning person
                )
                insert into commitments.echo_told (person, day) select person, :day from added order by person
                on conflict do nothing returning person
                """)
                .param("people", people.toArray(UUID[]::new))
                .param("day", day)
                .param("thing", thing)
                .query(UUID.class)
                .list();
    }

    /// The newest first.
    List<Echo> list(UUID person, int limit, int offset) {
        return db.sql("""
                select day, thing from commitments.echo where person = :person
                order by day desc, thing desc limit :limit offset :offset
                """)
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(Echo.class)
                .list();
    }

    int count(UUID person) {
        return db.sql("select count(*) from commitments.echo where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    void forget(UUID person) {
        for (var table : List.of("echo", "echo_told")) {
            db.sql("delete from commitments." + table + " where person = :person")
                    .param("person", person)
                    .update();
        }
    }
}
