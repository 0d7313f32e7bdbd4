package org.augenhoehe.timebank.desk.booklet;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class BookletStore {
    private static final String BOOKLET = """
            select b.id, b.person, b.slips, b.at, b.ended_at,
                (select count(*) from timebank.slip s where s.booklet = b.id and s.used_at is not null) as used
            from timebank.booklet b
            """;
    private static final String SLIP = """
            select s.booklet, s.number, b.person, s.used_at, s.exchange, b.ended_at is not null as ended
            from timebank.slip s join timebank.booklet b on b.id = s.booklet
            """;

    private final JdbcClient db;

    BookletStore(JdbcClient db) {
        this.db = db;
    }

    public void add(UUID id, UUID person, byte[] number, List<byte[]> codes, UUID by, Instant at) {
        db.sql("""
                insert into timebank.booklet (id, person, number, slips, at, made_by)
                values (:id, :person, :number, :slips, :at, :by)
                """)
                .param("id", id)
                .param("person", person)
                .param("number", number)
                .param("slips", codes.size())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
        for (int i = 0; i < codes.size(); i++) {
            db.sql("insert into timebank.slip (code, booklet, number) values (:code, :booklet, :number)")
                    .param("code", codes.get(i))
                    .param("booklet", id)
                    .param("number", i + 1)
                    .update();
        }
    }

    public Optional<Slip> findSlip(byte[] code) {
        return db.sql(SLIP + "where s.code = :code")
                .param("code", code)
                .query(Slip.class)
                .optional();
    }

    /// Of several who enter the same slip at once the first one comes through, the others wait for it here.
    public Optional<Slip> holdSlip(byte[] code) {
        return db.sql(SLIP + "where s.code = :code for update of s")
                .param("code", code)
                .query(Slip.class)
                .optional();
    }

    /// @throws IllegalStateException where it counted already, or the booklet is lost: whoever calls it holds the slip
    public void use(byte[] code, UUID exchange, boolean phoned, UUID by, Instant at) {
        var used = db.sql("""
                update timebank.slip set used_at = :at, phoned = :phoned, exchange = :exchange, entered_by = :by
                where code = :code and used_at is null
                    and booklet in (select id from timebank.booklet where person is not null and ended_at is null)
                """)
                .param("at", Timestamp.from(at))
                .param("phoned", phoned)
                .param("exchange", exchange)
                .param("by", by)
                .param("code", code)
                .update();
        if (used != 1) {
            throw new IllegalStateException("a slip counts once");
        }
    }

    Optional<Slip> findOfExchange(UUID exchange) {
        return db.sql(SLIP + "where s.exchange = :exchange")
                .param("exchange", exchange)
                .query(Slip.class)
                .optional();
    }

    public void said(UUID exchange, UUID person, boolean phoned, UUID by, Instant at) {
        db.sql("""
                insert into timebank.said_at_desk (exchange, person, phoned, at, entered_by)
                values (:exchange, :person, :phoned, :at, :by)
                """)
                .param("exchange", exchange)
                .param("person", person)
                .param("phoned", phoned)
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    /// Fingerprints of the numbers of somebody's good booklets.
    List<byte[]> listNumbers(UUID person) {
        return db.sql("select number from timebank.booklet where person = :person and ended_at is null")
                .param("person", person)
                .query(byte[].class)
                .list();
    }

    public List<Booklet> listOf(UUID person) {
        return db.sql(BOOKLET + "where b.person = :person order by b.at desc, b.id desc")
                .param("person", person)
                .query(Booklet.class)
                .list();
    }

    /// The newest good booklet of several people each.
    public Map<UUID, Booklet> listNewest(Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return db
                .sql("select * from (select distinct on (b.person) * from (" + BOOKLET + """
                        where b.person in (:people) and b.ended_at is null) b order by b.person, b.at desc) c
                        """)
                .param("people", people)
                .query(Booklet.class)
                .list()
                .stream()
                .collect(Collectors.toMap(booklet -> Objects.requireNonNull(booklet.person()), Function.identity()));
    }

    /// Everybody who has a booklet that is good, whoever got one last first.
    public List<UUID> listHolders(int limit, int offset) {
        return db.sql("""
                select person from timebank.booklet where person is not null and ended_at is null
                group by person order by max(at) desc, person limit :limit offset :offset
                """)
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list();
    }

    public int countHolders() {
        return db.sql("""
                select count(distinct person) from timebank.booklet where person is not null and ended_at is null
                """).query(Integer.class).single();
    }

    public boolean isHolder(UUID person) {
        return db.sql("select exists (select from timebank.booklet where person = :person and ended_at is null)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /// @return how many booklets were good until now
    int endAll(UUID person, Instant at) {
        return db.sql("update timebank.booklet set ended_at = :at where person = :person and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .update();
    }
}
