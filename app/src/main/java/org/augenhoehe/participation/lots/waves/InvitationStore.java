package org.augenhoehe.participation.lots.waves;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.lots.waves.Invitation.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class InvitationStore {
    private static final String INVITATION =
            "select step, number, wave, until, answer, noted from participation.lot_invitation ";

    private final JdbcClient db;

    InvitationStore(JdbcClient db) {
        this.db = db;
    }

    /// @param gone whether nobody can be asked any more
    public void add(UUID step, int number, int wave, LocalDate until, boolean gone) {
        db.sql("""
                insert into participation.lot_invitation (step, number, wave, until, answer)
                values (:step, :number, :wave, :until, case when :gone then 'GONE' end)
                """)
                .param("step", step)
                .param("number", number)
                .param("wave", wave)
                .param("until", until)
                .param("gone", gone)
                .update();
    }

    public List<Invitation> list(UUID step) {
        return db.sql(INVITATION + "where step = :step order by wave, number")
                .param("step", step)
                .query(Invitation.class)
                .list();
    }

    Optional<Invitation> find(UUID step, int number) {
        return db.sql(INVITATION + "where step = :step and number = :number")
                .param("step", step)
                .param("number", number)
                .query(Invitation.class)
                .optional();
    }

    void answer(UUID step, int number, Answer answer, boolean noted) {
        db.sql("""
                update participation.lot_invitation set answer = :answer, noted = :noted
                where step = :step and number = :number
                """)
                .param("noted", noted)
                .param("answer", answer.name())
                .param("step", step)
                .param("number", number)
                .update();
    }

    /// Whose day has passed has not answered.
    void silence(UUID step, LocalDate today) {
        db.sql("""
                update participation.lot_invitation set answer = 'SILENT'
                where step = :step and answer is null and until < :today
                """).param("step", step).param("today", today).update();
    }

    /// Steps in which somebody has not answered in time, or has left the house, or in which hosts wrote down a no
    /// whose day has come.
    List<UUID> listWaiting(LocalDate today) {
        return db.sql("""
                select distinct step from participation.lot_invitation
                where (answer is null or noted and answer = 'DECLINED') and until < :today or answer = 'GONE'
                """).param("today", today).query(UUID.class).list();
    }

    /// How many are asked and have not answered, by step.
    public Map<UUID, Integer> countOpen(Collection<UUID> steps) {
        var open = new HashMap<UUID, Integer>();
        db.sql("""
                select step, count(*) as open from participation.lot_invitation
                where step = any(:steps) and answer is null group by step
                """).param("steps", steps.toArray(UUID[]::new)).query(row -> {
            open.put(row.getObject("step", UUID.class), row.getInt("open"));
        });
        return open;
    }

    /// In which steps this person is asked.
    List<UUID> listAsking(UUID person) {
        return db.sql("""
                select i.step from participation.lot_invitation i
                join participation.lot l on l.step = i.step and l.number = i.number
                where l.person = :person and i.answer is null order by i.until
                """).param("person", person).query(UUID.class).list();
    }
}
