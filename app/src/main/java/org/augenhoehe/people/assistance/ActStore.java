package org.augenhoehe.people.assistance;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActStore {
    private static final String ACT = """
            select a.id, a.act, a.path, a.leads_to, h.name as assistant_name, a.acted_at, a.day_only, a.refused
            from people.assisted_act a left join people.person h on h.id = a.assistant
            """;

    private final JdbcClient db;

    ActStore(JdbcClient db) {
        this.db = db;
    }

    void add(Deed deed, UUID person, UUID assistant, UUID consent) {
        add(deed, person, assistant, consent, false, null);
    }

    /// @param told the day on which the person was told of it; null where it stands in the list only
    void addRefused(Deed deed, UUID person, UUID assistant, UUID consent, @Nullable LocalDate told) {
        add(deed, person, assistant, consent, true, told);
    }

    private void add(Deed deed, UUID person, UUID assistant, UUID consent, boolean refused, @Nullable LocalDate told) {
        db.sql("""
                insert into people.assisted_act
                    (id, person, assistant, assistance, act, path, leads_to, acted_at, day_only, refused, told_on)
                values (:id, :person, :assistant, :consent, :act, :path, :leadsTo, :at, :dayOnly, :refused, :told)
                """)
                .param("id", deed.id())
                .param("person", person)
                .param("assistant", assistant)
                .param("consent", consent)
                .param("act", deed.act())
                .param("path", deed.path())
                .param("leadsTo", refused ? null : deed.leadsTo(), Types.VARCHAR)
                .param("at", Timestamp.from(deed.at()))
                .param("dayOnly", deed.dayOnly())
                .param("refused", refused)
                .param("told", told, Types.DATE)
                .update();
    }

    void lead(UUID id, String leadsTo) {
        db.sql("update people.assisted_act set leads_to = :leadsTo where id = :id")
                .param("id", id)
                .param("leadsTo", leadsTo)
                .update();
    }

    void remove(UUID id) {
        db.sql("delete from people.assisted_act where id = :id").param("id", id).update();
    }

    /// Refusals of the two are counted one after the other.
    void takeTurns(UUID person, UUID assistant) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "refused " + person + " " + assistant)
                .query((row, number) -> 0)
                .single();
    }

    int countRefused(UUID person, UUID assistant, Instant since) {
        return db.sql("""
                select count(*) from people.assisted_act
                where person = :person and assistant = :assistant and refused and acted_at >= :since
                """)
                .param("person", person)
                .param("assistant", assistant)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    boolean isTold(UUID person, UUID assistant, LocalDate day) {
        return db.sql("""
                select exists (select from people.assisted_act
                    where person = :person and assistant = :assistant and told_on = :day)
                """)
                .param("person", person)
                .param("assistant", assistant)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    int countFor(UUID person) {
        return db.sql("select count(*) from people.assisted_act where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    List<Act> listFor(UUID person, int offset, int limit) {
        return db.sql(ACT + """
                where a.person = :person order by a.acted_at desc, a.id desc offset :offset limit :limit
                """)
                .param("person", person)
                .param("offset", offset)
                .param("limit", limit)
                .query(Act.class)
                .list();
    }

    List<Act> listBy(UUID assistant) {
        return db.sql(ACT + "where a.assistant = :assistant order by a.acted_at desc")
                .param("assistant", assistant)
                .query(Act.class)
                .list();
    }
}
