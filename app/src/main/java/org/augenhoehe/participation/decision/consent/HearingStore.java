package org.augenhoehe.participation.decision.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.methods.ballot.consent.Objection.State;
import org.augenhoehe.participation.decision.box.Disclosed;
import org.augenhoehe.participation.decision.paper.Imprint;
import org.augenhoehe.participation.decision.paper.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class HearingStore {
    /// What was said in secret has no time but that of its wording; one mark's words follow one another all the same.
    private static final String ANSWER = """
            select id, mark, person, side, round, stand, reason, hidden_at is not null as hidden, state,
                coalesce(said_at, turn * interval '1 microsecond' + coalesce(
                    (select opened_at from participation.consent_round r where r.step = a.step and r.number = a.round),
                    (select fixed_at from participation.paper p where p.step = a.step))) as at
            from participation.consent_answer a
            """;

    private final JdbcClient db;

    HearingStore(JdbcClient db) {
        this.db = db;
    }

    /// All wordings, by round; the first is what stands on the paper. Later ones say what is hidden, too.
    public List<Wording> listWordings(Paper paper) {
        var wordings = new ArrayList<Wording>();
        var fixedAt = paper.fixedAt();
        if (fixedAt == null) {
            return wordings;
        }
        paper.options()
                .forEach(first -> wordings.add(new Wording(1, first.words(), fixedAt, List.of(), first.imprint())));
        wordings.addAll(db.sql("""
                select r.number, r.wording, r.opened_at, r.id, r.salt, r.hidden_at is not null as hidden,
                    array(select i.answer from participation.consent_integrated i
                        where i.step = r.step and i.round = r.number) as integrates
                from participation.consent_round r where r.step = :step order by r.number
                """)
                .param("step", paper.step())
                .query((row, number) -> new Wording(
                        row.getInt("number"),
                        row.getString("wording"),
                        row.getTimestamp("opened_at").toInstant(),
                        Arrays.asList((UUID[]) row.getArray("integrates").getArray()),
                        imprint(row)))
                .list());
        return wordings;
    }

    private static Imprint imprint(ResultSet row) throws SQLException {
        var salt = row.getString("salt");
        return new Imprint(
                row.getObject("id", UUID.class),
                salt,
                Disclosed.print(salt, row.getString("wording")),
                row.getBoolean("hidden"));
    }

    void addWording(UUID step, UUID author, int number, String words, Instant opened, List<UUID> integrates) {
        db.sql("""
                insert into participation.consent_round (step, number, wording, opened_at, id, author)
                values (:step, :number, :wording, :at, :id, :author)
                """)
                .param("id", Ids.next())
                .param("author", author)
                .param("step", step)
                .param("number", number)
                .param("wording", words)
                .param("at", Timestamp.from(opened))
                .update();
        db.sql("""
                insert into participation.consent_integrated (step, round, answer)
                select step, :round, id from participation.consent_answer
                where step = :step and stand = 'OBJECTS' and id = any(:answers)
                """)
                .param("step", step)
                .param("round", number)
                .param("answers", integrates.toArray(UUID[]::new))
                .update();
    }

    /// To be called while its person is held still.
    ///
    /// @return false where the same mark said just this before
    boolean add(UUID step, boolean secret, byte[] mark, Answer answer) {
        return db.sql("""
                with before as (
                    select turn, round, stand, reason from participation.consent_answer
                    where step = :step and mark = :mark order by turn desc limit 1)
                insert into participation.consent_answer (id, step, secret, mark, turn, person, side, round, stand, reason,
                    said_at, hidden_at)
                select :id, :step, :secret, :mark, coalesce((select turn from before), 0) + 1, cast(:person as uuid),
                    :side, :round, :stand, :reason, case when not :secret then cast(:at as timestamptz) end,
                    case when :hidden then cast(:at as timestamptz) end
                where not exists (select from before
                    where round = :round and stand = :stand and reason = :reason)
                """)
                        .param("id", answer.id())
                        .param("step", step)
                        .param("secret", secret)
                        .param("mark", mark)
                        .param("person", answer.person())
                        .param("side", answer.side())
                        .param("round", answer.round())
                        .param("stand", answer.stance().name())
                        .param("reason", answer.reason())
                        .param("at", Timestamp.from(answer.at()))
                        .param("hidden", answer.hidden())
                        .update()
                == 1;
    }

    /// How often the same mark gave a reason so far.
    int countReasons(UUID step, byte[] mark) {
        return db.sql("""
                select count(*) from participation.consent_answer
                where step = :step and mark = :mark and reason <> ''
                """)
                .param("step", step)
                .param("mark", mark)
                .query(Integer.class)
                .single();
    }

    /// By time.
    public List<Answer> list(UUID step) {
        return db.sql(ANSWER + "where step = :step order by at, id")
                .param("step", step)
                .query(HearingStore::answer)
                .list();
    }

    List<Found> find(Collection<UUID> answers) {
        return db.sql("""
                select id, step, person, reason, hidden_at is not null as hidden from participation.consent_answer
                where id = any(:ids) and reason <> ''
                """)
                .param("ids", answers.toArray(UUID[]::new))
                .query(Found.class)
                .list();
    }

    void hide(UUID answer, boolean hidden, Instant at) {
        db.sql("update participation.consent_answer set hidden_at = :at where id = :id")
                .param("at", hidden ? Timestamp.from(at) : null)
                .param("id", answer)
                .update();
    }

    void settle(UUID answer, State state) {
        db.sql("update participation.consent_answer set state = :state where id = :id")
                .param("state", state.name())
                .param("id", answer)
                .update();
    }

    /// Leads from what was said in secret to nobody: a new mark for each word, and no side, which may be one person's.
    /// What has no reason is counted and gone.
    public void unlink(UUID step) {
        db.sql("""
                delete from participation.consent_answer a where step = :step and (reason = '' or stand = 'CONCERN'
                    and exists (select from participation.consent_answer b
                        where b.step = a.step and b.mark = a.mark and b.turn > a.turn))
                """).param("step", step).update();
        db.sql("""
                update participation.consent_answer
                set mark = sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), turn = 1, side = ''
                where step = :step
                """).param("step", step).update();
    }

    List<Found> listOf(UUID person) {
        return db.sql("""
                select id, step, person, reason, hidden_at is not null as hidden from participation.consent_answer
                where person = :person order by said_at
                """).param("person", person).query(Found.class).list();
    }

    void forget(UUID person) {
        db.sql("update participation.consent_answer set person = null where person = :person")
                .param("person", person)
                .update();
    }

    private static @Nullable State state(@Nullable String written) {
        return written == null ? null : State.valueOf(written);
    }

    private static Answer answer(ResultSet row, int number) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                HexFormat.of().formatHex(row.getBytes("mark")),
                row.getObject("person", UUID.class),
                row.getString("side"),
                row.getInt("round"),
                Stance.valueOf(row.getString("stand")),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getBoolean("hidden"),
                state(row.getString("state")));
    }

    record Found(UUID id, UUID step, @Nullable UUID person, String reason, boolean hidden) {}
}
