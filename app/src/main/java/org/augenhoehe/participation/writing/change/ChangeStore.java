package org.augenhoehe.participation.writing.change;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ChangeStore {
    private static final String CHANGE = """
            select id, step, undertaking, paragraph, base, kind, wording, behind, why, author, named, redoes, state,
                ayes, noes,
                at, until, decided_at, hidden_at is not null as hidden
            from participation.text_change
            """;

    private final JdbcClient db;

    ChangeStore(JdbcClient db) {
        this.db = db;
    }

    void add(Change change) {
        db.sql("""
                insert into participation.text_change (id, step, undertaking, paragraph, base, kind, wording, behind,
                    why,
                    author, named, redoes, state, at, until)
                values (:id, :step, :undertaking, :paragraph, :base, :kind, :wording, :behind, :why,
                    :author, :named, :redoes, 'OPEN', :at, :until)
                """)
                .param("id", change.id())
                .param("step", change.step())
                .param("undertaking", change.undertaking())
                .param("paragraph", change.paragraph())
                .param("base", change.base())
                .param("kind", change.kind().name())
                .param("wording", change.wording())
                .param("behind", change.behind())
                .param("why", change.why())
                .param("author", change.author())
                .param("named", change.named())
                .param("redoes", change.redoes())
                .param("at", Timestamp.from(change.at()))
                .param("until", time(change.until()))
                .update();
    }

    public Optional<Change> find(UUID id) {
        return db.sql(CHANGE + " where id = :id")
                .param("id", id)
                .query(Change.class)
                .optional();
    }

    /// What an earlier one was put into.
    public Optional<UUID> findRedone(UUID id) {
        return db.sql("select id from participation.text_change where redoes = :id and state <> 'WITHDRAWN'")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    List<Change> listAll(Collection<UUID> ids) {
        return db.sql(CHANGE + " where id = any(cast(:ids as uuid[]))")
                .param("ids", ids.toArray(UUID[]::new))
                .query(Change.class)
                .list();
    }

    /// Those that everybody may read, open ones first and the newest of them first.
    public List<Change> list(UUID step) {
        return db.sql(CHANGE + """
                 where step = :step and hidden_at is null and state <> 'WITHDRAWN'
                order by state = 'OPEN' desc, id desc
                """).param("step", step).query(Change.class).list();
    }

    /// By id, as far as everybody may read them; each null for all.
    public List<Change> listAfter(@Nullable UUID after, @Nullable UUID undertaking, @Nullable UUID step, int most) {
        return db.sql(CHANGE + """
                 where id > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking)
                    and (cast(:step as uuid) is null or step = :step)
                    and hidden_at is null and state <> 'WITHDRAWN'
                order by id limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("step", step)
                .param("most", most)
                .query(Change.class)
                .list();
    }

    List<Change> listBy(UUID author) {
        return db.sql(CHANGE + " where author = :author and state <> 'WITHDRAWN' order by id")
                .param("author", author)
                .query(Change.class)
                .list();
    }

    /// Whose days are over and about which nothing is decided.
    public List<UUID> listDue(Instant now) {
        return db.sql("""
                select id from participation.text_change
                where state = 'OPEN' and until <= :now and hidden_at is null order by until, id
                """).param("now", Timestamp.from(now)).query(UUID.class).list();
    }

    /// How many people want to change each paragraph now; one that nobody wants to change is missing.
    public Map<UUID, Integer> countOpen(UUID step) {
        var counts = new HashMap<UUID, Integer>();
        db.sql("""
                select paragraph, count(*) as number from participation.text_change
                where step = :step and state = 'OPEN' and hidden_at is null group by paragraph
                """).param("step", step).query(row -> {
            counts.put(row.getObject("paragraph", UUID.class), row.getInt("number"));
        });
        return counts;
    }

    /// Every change is a voice that is owed an answer, on the promised day at the latest.
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        var tallies = new HashMap<UUID, Tally>();
        db.sql("""
                select c.step, count(*) as number, count(*) filter (where c.state <> 'OPEN') as answered,
                    count(*) filter (
                        where cast(c.decided_at at time zone 'Europe/Berlin' as date) > s.promised) as late
                from participation.text_change c
                join unnest(cast(:steps as uuid[]), cast(:promised as date[])) as s (step, promised)
                    on s.step = c.step
                where c.hidden_at is null and c.state <> 'WITHDRAWN' group by c.step
                """)
                .param("steps", Step.ids(steps).toArray(UUID[]::new))
                .param(
                        "promised",
                        steps.stream()
                                .map(step -> step.promisedUntil().toString())
                                .toArray(String[]::new))
                .query(row -> {
                    tallies.put(
                            row.getObject("step", UUID.class),
                            new Tally(row.getInt("number"), row.getInt("answered"), 0, 0, row.getInt("late")));
                });
        return tallies;
    }

    /// @return false where something became of it before
    public boolean decide(UUID id, ChangeState state, @Nullable Integer ayes, @Nullable Integer noes, Instant at) {
        return db.sql("""
                update participation.text_change set state = :state, ayes = :ayes, noes = :noes, decided_at = :at
                where id = :id and state = 'OPEN'
                """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("ayes", ayes)
                        .param("noes", noes)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// What is open about the same has to be thought of anew.
    ///
    /// @param kinds what cannot be done any more as it was meant
    /// @return which they were
    public List<Change> overtake(UUID paragraph, Collection<ChangeKind> kinds, Instant at) {
        var ids = db.sql("""
                update participation.text_change set state = 'OVERTAKEN', decided_at = :at
                where paragraph = :paragraph and state = 'OPEN' and kind = any(cast(:kinds as text[])) returning id
                """)
                .param("paragraph", paragraph)
                .param("kinds", kinds.stream().map(ChangeKind::name).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list();
        return listAll(ids);
    }

    /// An earlier one is put in other words.
    void redo(UUID id, Instant at) {
        db.sql("""
                update participation.text_change set state = 'REDONE', decided_at = coalesce(decided_at, :at)
                where id = :id and state = 'OPEN'
                """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    /// @return false where something became of it before
    boolean withdraw(UUID id, UUID author, Instant at) {
        return db.sql("""
                update participation.text_change
                set state = 'WITHDRAWN', wording = '', why = '', redoes = null, decided_at = :at
                where id = :id and author = :author and state = 'OPEN'
                """)
                        .param("id", id)
                        .param("author", author)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void hide(UUID id, Instant at) {
        db.sql("update participation.text_change set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    /// While nobody could read it nobody could object: its days go on where they stopped.
    void showAgain(UUID id, Instant now) {
        db.sql("""
                update participation.text_change set until = until + (cast(:now as timestamptz) - hidden_at), hidden_at = null
                where id = :id and hidden_at is not null
                """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /// Whose proposals they are, or who supports them.
    Set<UUID> listPeopleBehind(Collection<UUID> changes) {
        return db.sql("""
                select author from participation.text_change
                where id = any(cast(:ids as uuid[])) and author is not null and state <> 'WITHDRAWN'
                union select person from participation.text_support where change = any(cast(:ids as uuid[]))
                """)
                .param("ids", changes.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    /// The words stay for the others; who proposed them is not known any more.
    void forget(UUID person) {
        db.sql("update participation.text_change set author = null, named = false where author = :person")
                .param("person", person)
                .update();
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
