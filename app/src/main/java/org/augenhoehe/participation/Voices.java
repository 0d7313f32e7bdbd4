package org.augenhoehe.participation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whose voices stand behind contributions: whom to tell when something becomes of them.
@Repository
public class Voices implements org.augenhoehe.commitments.way.Voices {
    private final JdbcClient db;

    Voices(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<UUID> peopleBehind(Collection<UUID> things) {
        var people = new HashSet<>(listAuthors(things));
        people.addAll(listSupporters(things));
        return people;
    }

    /// Their authors, each once; who is gone is missing. Ids of other things are welcome and mean nothing here.
    public List<UUID> listAuthors(Collection<UUID> contributions) {
        return db.sql("""
                select distinct author from participation.contribution
                where id = any(:ids) and author is not null and withdrawn_at is null
                """)
                .param("ids", contributions.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// Who supports at least one of them.
    public List<UUID> listSupporters(Collection<UUID> contributions) {
        return db.sql("select distinct person from participation.support where contribution = any(:ids)")
                .param("ids", contributions.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }
}
