package org.augenhoehe.participation.opinion.stance;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.methods.opinion.Vote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StanceStore {
    /// Above the numbers that other programs give, and far below the highest: people become numbers above these.
    private static final int FIRST = 1_000_000;
    private static final int BEHIND = 1_000_000_000;
    private static final SecureRandom random = new SecureRandom();

    private final JdbcClient db;

    StanceStore(JdbcClient db) {
        this.db = db;
    }

    /// An answer that is changed is no newer for it: else whoever changes their own could have pictures drawn in
    /// which only one other person is new.
    void put(UUID step, UUID statement, UUID person, Stance stance) {
        db.sql("""
                insert into participation.stance as old (statement, step, person, stance)
                values (:statement, :step, :person, :stance)
                on conflict (statement, person) where person is not null
                do update set stance = excluded.stance where old.stance <> excluded.stance
                """)
                .param("statement", statement)
                .param("step", step)
                .param("person", person)
                .param("stance", stance.value())
                .update();
    }

    /// What people said elsewhere, who are known by their numbers in that program only.
    public void putElsewhere(UUID step, List<UUID> statements, List<Integer> voters, List<Stance> stances) {
        db.sql("""
                insert into participation.stance (statement, step, voter, stance)
                select statement, :step, voter, stance
                from unnest(cast(:statements as uuid[]), cast(:voters as integer[]), cast(:stances as smallint[]))
                    as s (statement, voter, stance)
                """)
                .param("step", step)
                .param("statements", statements.toArray(UUID[]::new))
                .param("voters", voters.toArray(Integer[]::new))
                .param("stances", stances.stream().map(Stance::value).toArray(Integer[]::new))
                .update();
    }

    /// What one person said at a tablet in the house, under a number of chance: in their order, numbers would tell who
    /// came when. The undertaking is locked meanwhile.
    void putOnSite(UUID kiosk, UUID step, Map<UUID, Stance> said) {
        var voter = drawVoter(step);
        said.forEach((statement, stance) -> db.sql("""
                insert into participation.stance (statement, step, voter, stance, kiosk)
                values (:statement, :step, :voter, :stance, :kiosk)
                """)
                .param("statement", statement)
                .param("step", step)
                .param("voter", voter)
                .param("stance", stance.value())
                .param("kiosk", kiosk)
                .update());
    }

    private int drawVoter(UUID step) {
        while (true) {
            var voter = random.nextInt(FIRST, BEHIND);
            var isTaken = db.sql("""
                    select exists (select from participation.stance where step = :step and voter = :voter)
                    """)
                    .param("step", step)
                    .param("voter", voter)
                    .query(Boolean.class)
                    .single();
            if (!isTaken) {
                return voter;
            }
        }
    }

    void dropOnSite(UUID kiosk, UUID step) {
        db.sql("delete from participation.stance where kiosk = :kiosk and step = :step")
                .param("kiosk", kiosk)
                .param("step", step)
                .update();
    }

    /// Whether anybody of this house has answered.
    public boolean hasPeople(UUID step) {
        return db.sql("""
                select exists (select from participation.stance
                    where step = :step and (person is not null or kiosk is not null))
                """).param("step", step).query(Boolean.class).single();
    }

    /// How many answered elsewhere, as long as people here are no numbers, too.
    public int countElsewhere(UUID step) {
        return db.sql("""
                select count(distinct voter) from participation.stance where step = :step and voter is not null
                    and kiosk is null
                """).param("step", step).query(Integer.class).single();
    }

    /// What one person said in a step, by statement.
    public Map<UUID, Stance> own(UUID step, UUID person) {
        var own = new HashMap<UUID, Stance>();
        db.sql("select statement, stance from participation.stance where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(row -> {
                    own.put(row.getObject("statement", UUID.class), Stance.of(row.getInt("stance")));
                });
        return own;
    }

    /// Steps in which at least so many people have answered since the last picture.
    public List<UUID> listStirred(int people) {
        return db.sql("""
                select step from participation.stance where fresh
                group by step having count(distinct coalesce(person::text, voter::text)) >= :people
                """).param("people", people).query(UUID.class).list();
    }

    /// Everything that was said in a step to statements that everybody may read, and from now on none of it is new.
    /// One question, so that nothing comes in between.
    public List<Vote> takeAll(UUID step) {
        return db.sql("""
                with calmed as (update participation.stance set fresh = false where step = :step and fresh)
                select v.statement, coalesce(v.person::text, v.voter::text) as who, v.stance
                from participation.stance v join participation.statement s on s.id = v.statement
                where v.step = :step and s.hidden_at is null
                """)
                .param("step", step)
                .query((row, number) ->
                        new Vote(row.getString("who"), row.getString("statement"), Stance.of(row.getInt("stance"))))
                .list();
    }

    /// The step has ended: people become numbers, in an order that says nothing.
    public void unlink(UUID step) {
        db.sql("""
                with numbered as (
                    select person, (row_number() over (order by random()))::int as place
                    from (select distinct person from participation.stance where step = :step and person is not null) p
                ), highest as (
                    select coalesce(max(voter), 0) as voter from participation.stance where step = :step
                )
                update participation.stance v set person = null, voter = highest.voter + numbered.place
                from numbered, highest where v.step = :step and v.person = numbered.person
                """).param("step", step).update();
    }

    List<Own> listOf(UUID person) {
        return db.sql("""
                select v.step, s.undertaking, s.wording, v.stance
                from participation.stance v join participation.statement s on s.id = v.statement
                where v.person = :person order by v.step, s.id
                """).param("person", person).query(Own.class).list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.stance where person = :person")
                .param("person", person)
                .update();
    }

    record Own(UUID step, UUID undertaking, String wording, int stance) {}
}
