package org.augenhoehe.participation.review.reply;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ReplyStore {
    private final JdbcClient db;

    ReplyStore(JdbcClient db) {
        this.db = db;
    }

    /// A second reply of the same mark replaces the first.
    ///
    /// @param person null where the review is anonymous; the database refuses anybody there
    /// @return whether it was the first
    public boolean put(UUID step, byte[] mark, @Nullable UUID person, Answers answers) {
        return db.sql("""
                insert into participation.review_reply (step, anonymous, mark, person, answers)
                values (:step, :anonymous, :mark, :person, :answers)
                on conflict (step, mark) do update set answers = excluded.answers
                returning xmax = 0
                """)
                .param("step", step)
                .param("anonymous", person == null)
                .param("mark", mark)
                .param("person", person)
                .param("answers", answers.write())
                .query(Boolean.class)
                .single();
    }

    /// Takes all replies out and lays them in anew by mark, which is chance: neither their transaction nor where they
    /// lie in the file of the table tells which one came last from paper.
    void mix(UUID step) {
        db.sql("""
                with taken as (
                    delete from participation.review_reply where step = :step
                    returning step, anonymous, mark, person, answers, kiosk)
                insert into participation.review_reply (step, anonymous, mark, person, answers, kiosk)
                select step, anonymous, mark, person, answers, kiosk from taken order by mark
                """).param("step", step).update();
    }

    /// Of somebody whom nobody knows, at a tablet in the house; the mark leads to nobody.
    void putOnSite(UUID step, byte[] mark, UUID kiosk, Answers answers) {
        db.sql("""
                insert into participation.review_reply (step, anonymous, mark, answers, kiosk)
                values (:step, true, :mark, :answers, :kiosk)
                """)
                .param("step", step)
                .param("mark", mark)
                .param("answers", answers.write())
                .param("kiosk", kiosk)
                .update();
    }

    void dropOnSite(UUID kiosk, UUID step) {
        db.sql("delete from participation.review_reply where kiosk = :kiosk and step = :step")
                .param("kiosk", kiosk)
                .param("step", step)
                .update();
    }

    public boolean has(UUID step, byte[] mark) {
        return db.sql("select exists (select from participation.review_reply where step = :step and mark = :mark)")
                .param("step", step)
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    void remove(UUID step, byte[] mark) {
        db.sql("delete from participation.review_reply where step = :step and mark = :mark")
                .param("step", step)
                .param("mark", mark)
                .update();
    }

    /// By mark, which is chance: the order in which they came is in no result.
    public List<Reply> list(UUID step) {
        return db.sql("select mark, person, answers from participation.review_reply where step = :step order by mark")
                .param("step", step)
                .query(ReplyStore::reply)
                .list();
    }

    /// Of a review in which names were agreed on.
    public List<Reply> listNamed(UUID step, int limit, int offset) {
        return db.sql("""
                select mark, person, answers from participation.review_reply
                where step = :step and not anonymous order by mark limit :limit offset :offset
                """)
                .param("step", step)
                .param("limit", limit)
                .param("offset", offset)
                .query(ReplyStore::reply)
                .list();
    }

    public int countNamed(UUID step) {
        return db.sql("select count(*) from participation.review_reply where step = :step and not anonymous")
                .param("step", step)
                .query(Integer.class)
                .single();
    }

    public Optional<Answers> findNamed(UUID step, UUID person) {
        return db.sql("select answers from participation.review_reply where step = :step and person = :person")
                .param("step", step)
                .param("person", person)
                .query(String.class)
                .optional()
                .map(Answers::read);
    }

    /// Nothing leads to anonymous replies once they are counted.
    public void clear(UUID step) {
        db.sql("delete from participation.review_reply where step = :step and anonymous")
                .param("step", step)
                .update();
    }

    /// Who answered with their name.
    Set<UUID> listPeople(Collection<UUID> steps) {
        return new HashSet<>(db.sql("""
                select person from participation.review_reply where step = any(:steps) and person is not null
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    List<Own> listOf(UUID person) {
        return db.sql("select step, answers from participation.review_reply where person = :person order by step")
                .param("person", person)
                .query((row, number) ->
                        new Own(row.getObject("step", UUID.class), Answers.read(row.getString("answers"))))
                .list();
    }

    /// Anonymous reviews that are not counted yet and so still know whose reply is whose.
    List<UUID> listRunning() {
        return db.sql("""
                select l.step from participation.ballot_link l
                join participation.review_paper p on p.step = l.step where p.anonymous order by l.step
                """).query(UUID.class).list();
    }

    void forget(UUID person) {
        db.sql("delete from participation.review_reply where person = :person")
                .param("person", person)
                .update();
    }

    private static Reply reply(ResultSet row, int number) throws SQLException {
        return new Reply(
                HexFormat.of().formatHex(row.getBytes("mark")),
                row.getObject("person", UUID.class),
                Answers.read(row.getString("answers")));
    }

    record Own(UUID step, Answers answers) {}
}
