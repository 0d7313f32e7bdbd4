package org.augenhoehe.timebank.find;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CallingCardStore {
    private final JdbcClient db;

    CallingCardStore(JdbcClient db) {
        this.db = db;
    }

    void put(CallingCard card, Instant at) {
        db.sql("""
                insert into timebank.calling_card (person, code, by_name, at) values (:person, :code, :byName, :at)
                on conflict (person) do update
                    set code = excluded.code, by_name = excluded.by_name, at = excluded.at
                """)
                .param("person", card.person())
                .param("code", card.code())
                .param("byName", card.byName())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<CallingCard> find(UUID person) {
        return db.sql("select person, code, by_name from timebank.calling_card where person = :person")
                .param("person", person)
                .query(CallingCard.class)
                .optional();
    }

    void remove(UUID person) {
        db.sql("delete from timebank.calling_card where person = :person")
                .param("person", person)
                .update();
    }

    /// Whose account it is that is found by a code.
    Optional<Member> findByCode(String code) {
        return db.sql("""
                select a.id as account, a.person, c.by_name
                from timebank.calling_card c join timebank.account a on a.person = c.person
                where c.code = :code and a.closed_at is null
                """).param("code", code).query(Member.class).optional();
    }

    /// All who keep an account of their own.
    List<Member> listMembers(int limit) {
        return db.sql("""
                select a.id as account, a.person, coalesce(c.by_name, false) as by_name
                from timebank.account a left join timebank.calling_card c on c.person = a.person
                where a.kind = 'PERSON' and a.closed_at is null and a.person is not null
                order by a.opened_at, a.id limit :limit
                """).param("limit", limit).query(Member.class).list();
    }

    /// All accounts of groups and organisations.
    List<Shared> listShared() {
        return db.sql("""
                select id as account, organisation from timebank.account
                where organisation is not null and closed_at is null
                """).query(Shared.class).list();
    }

    record Member(UUID account, UUID person, boolean byName) {}

    record Shared(UUID account, UUID organisation) {}
}
