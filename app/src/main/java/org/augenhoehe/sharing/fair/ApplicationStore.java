package org.augenhoehe.sharing.fair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.security.Assisting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ApplicationStore {
    private static final String APPLICATION = """
            select a.id, a.fair, a.person, a.receipt, a.slots, a.need, a.words, a.chance, a.at, a.seen, a.seen_why,
                a.assisted, a.hidden_at is not null as hidden, a.standing, a.place, a.passed_over, a.got, a.had
            from sharing.fair_application a
            """;

    private final JdbcClient db;
    private final Assisting assisting;

    ApplicationStore(JdbcClient db, Assisting assisting) {
        this.db = db;
        this.assisting = assisting;
    }

    /// @return false where they applied already
    public boolean add(Application application) {
        return db.sql("""
                insert into sharing.fair_application (id, fair, person, receipt, slots, need, words, chance, at,
                    assisted)
                values (:id, :fair, :person, :receipt, cast(:slots as integer[]), :need, :words, :chance, :at,
                    :assisted)
                on conflict on constraint once_each do nothing
                """)
                        .param("id", application.id())
                        .param("fair", application.fair())
                        .param("person", application.person())
                        .param("receipt", application.receipt())
                        .param("slots", application.slots().toArray(Integer[]::new))
                        .param("need", name(application.need()), Types.VARCHAR)
                        .param("words", application.words())
                        .param("chance", application.chance(), Types.INTEGER)
                        .param("at", Timestamp.from(application.at()))
                        .param("assisted", assisting.now())
                        .update()
                == 1;
    }

    public Optional<Application> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    public List<Application> list(Collection<UUID> ids) {
        return db.sql(APPLICATION + "where a.id = any(cast(:ids as uuid[])) order by a.at, a.id")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ApplicationStore::application)
                .list();
    }

    /// In the order in which people applied.
    public List<Application> listOf(UUID fair) {
        return db.sql(APPLICATION + "where a.fair = :fair order by a.at, a.id")
                .param("fair", fair)
                .query(ApplicationStore::application)
                .list();
    }

    public Optional<Application> find(UUID fair, UUID person) {
        return db.sql(APPLICATION + "where a.fair = :fair and a.person = :person")
                .param("fair", fair)
                .param("person", person)
                .query(ApplicationStore::application)
                .optional();
    }

    /// Where somebody applied, the newest first.
    public List<Application> listBy(UUID person, int most) {
        return db.sql(APPLICATION + "where a.person = :person order by a.at desc, a.id desc limit :most")
                .param("person", person)
                .param("most", most)
                .query(ApplicationStore::application)
                .list();
    }

    public int count(UUID fair) {
        return db.sql("select count(*) from sharing.fair_application where fair = :fair")
                .param("fair", fair)
                .query(Integer.class)
                .single();
    }

    public void remove(UUID id) {
        db.sql("delete from sharing.fair_application where id = :id")
                .param("id", id)
                .update();
    }

    public void see(UUID id, Need seen, String why) {
        db.sql("update sharing.fair_application set seen = :seen, seen_why = :why where id = :id")
                .param("id", id)
                .param("seen", seen.name())
                .param("why", why)
                .update();
    }

    /// How often each of them had something of an offer since a moment: what was handed over, and what was agreed and
    /// is over, where nobody writes down that it was handed over.
    public Map<UUID, Integer> countHad(UUID offer, Collection<UUID> people, Instant since, Instant now) {
        return db
                .sql("""
                select b.person, count(*) as times from sharing.booking b
                where b.offer = :offer and b.person = any(cast(:people as uuid[])) and b.from_at >= :since
                    and (b.state in ('OUT', 'BACK') or (b.state = 'AGREED' and b.until_at <= :now))
                group by b.person
                """)
                .param("offer", offer)
                .param("people", people.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .query((row, number) -> Map.entry(row.getObject("person", UUID.class), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Where somebody stood, and what they got.
    public void place(
            UUID id, int standing, int place, boolean passedOver, @Nullable Integer got, @Nullable Integer had) {
        db.sql("""
                update sharing.fair_application set standing = :standing, place = :place, passed_over = :passedOver,
                    got = :got, had = :had
                where id = :id
                """)
                .param("id", id)
                .param("standing", standing)
                .param("place", place)
                .param("passedOver", passedOver)
                .param("got", got, Types.INTEGER)
                .param("had", had, Types.INTEGER)
                .update();
    }

    public void hide(UUID id, @Nullable Instant at) {
        db.sql("update sharing.fair_application set hidden_at = :at where id = :id")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    /// Before the decision an application goes; after it the receipt stays, so that the rest can still be repeated.
    public void forget(UUID person) {
        db.sql("delete from sharing.fair_application where person = :person and place is null")
                .param("person", person)
                .update();
        db.sql("""
                update sharing.fair_application set person = null, words = '', seen = null, seen_why = '', had = null
                where person = :person
                """).param("person", person).update();
    }

    /// What was said about needs is of no use any more some time after the decision.
    public void forgetWords(Instant endedBefore) {
        db.sql("""
                update sharing.fair_application a set words = '',
                    seen_why = case when a.seen is null then '' else '…' end
                from sharing.fair f
                where f.id = a.fair and f.ended_at < :before and (a.words <> '' or a.seen_why not in ('', '…'))
                """).param("before", Timestamp.from(endedBefore)).update();
    }

    private static @Nullable String name(@Nullable Need need) {
        return need == null ? null : need.name();
    }

    private static Application application(ResultSet row, int number) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getObject("fair", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("receipt"),
                List.of((Integer[]) row.getArray("slots").getArray()),
                need(row.getString("need")),
                row.getString("words"),
                row.getObject("chance", Integer.class),
                row.getTimestamp("at").toInstant(),
                need(row.getString("seen")),
                row.getString("seen_why"),
                row.getBoolean("assisted"),
                row.getBoolean("hidden"),
                row.getObject("standing", Integer.class),
                row.getObject("place", Integer.class),
                row.getBoolean("passed_over"),
                row.getObject("got", Integer.class),
                row.getObject("had", Integer.class));
    }

    private static @Nullable Need need(@Nullable String name) {
        return name == null ? null : Need.valueOf(name);
    }
}
