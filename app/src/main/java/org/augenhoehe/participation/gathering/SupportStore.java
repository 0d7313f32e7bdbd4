package org.augenhoehe.participation.gathering;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class SupportStore {
    private final JdbcClient db;

    SupportStore(JdbcClient db) {
        this.db = db;
    }

    /// Once each, and nobody their own.
    void add(UUID contribution, UUID person) {
        db.sql("""
                insert into participation.support (contribution, person)
                select id, :person from participation.contribution
                where id = :contribution and author is distinct from :person and withdrawn_at is null
                    and hidden_at is null
                on conflict do nothing
                """).param("contribution", contribution).param("person", person).update();
    }

    void remove(UUID contribution, UUID person) {
        db.sql("delete from participation.support where contribution = :contribution and person = :person")
                .param("contribution", contribution)
                .param("person", person)
                .update();
    }

    public boolean supports(UUID contribution, UUID person) {
        return db.sql("""
                select exists (select from participation.support where contribution = :contribution and person = :person)
                """)
                .param("contribution", contribution)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    public int count(UUID contribution) {
        return db.sql("select count(*) from participation.support where contribution = :contribution")
                .param("contribution", contribution)
                .query(Integer.class)
                .single();
    }

    /// What somebody supports, to be read again.
    List<Contribution> listOf(UUID person) {
        return db.sql("select " + ContributionStore.COLUMNS + """
                 from participation.contribution c join participation.support s on s.contribution = c.id
                where s.person = :person order by c.at, c.id
                """)
                .param("person", person)
                .query(Contribution.class)
                .list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.support where person = :person")
                .param("person", person)
                .update();
    }
}
