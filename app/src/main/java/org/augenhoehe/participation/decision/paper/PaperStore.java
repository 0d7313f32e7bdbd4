package org.augenhoehe.participation.decision.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.Price;
import org.augenhoehe.participation.budget.Purse;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.participation.decision.box.Disclosed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class PaperStore {
    private final JdbcClient db;
    private final HiddenWords instead;

    PaperStore(JdbcClient db, HiddenWords instead) {
        this.db = db;
        this.instead = instead;
    }

    /// @return false where the step has a paper already
    boolean add(UUID step, Kind kind, Settings settings, String seed) {
        return write("""
                insert into participation.paper (step, kind, secret, binding, winners, low, high, most, duels, reserved,
                    sides, seed, commitment, money, form, counting)
                values (:step, :kind, :secret, :binding, :winners, :low, :high, :most, :duels, :reserved, :sides, :seed,
                    :commitment, :money, :form, :counting)
                on conflict (step) do nothing
                """, step, settings)
                        .param("kind", kind.name())
                        .param("seed", seed)
                        .param("commitment", new PublicSeed(seed).commitment().fingerprint())
                        .update()
                == 1;
    }

    void change(UUID step, Settings settings) {
        write("""
                update participation.paper set secret = :secret, binding = :binding, winners = :winners, low = :low,
                    high = :high, most = :most, duels = :duels, reserved = :reserved, sides = :sides, money = :money,
                    form = :form, counting = :counting
                where step = :step
                """, step, settings).update();
    }

    private JdbcClient.StatementSpec write(String sql, UUID step, Settings settings) {
        var purse = settings.purse();
        return db.sql(sql)
                .param("step", step)
                .param("secret", settings.secret())
                .param("binding", settings.binding())
                .param("winners", settings.winners())
                .param("low", settings.low())
                .param("high", settings.high())
                .param("most", settings.most())
                .param("duels", settings.duels())
                .param("reserved", settings.reserved())
                .param("sides", settings.sides().stream().map(Side::name).toArray(String[]::new))
                .param("money", purse == null ? null : purse.cents(), Types.BIGINT)
                .param("form", purse == null ? null : purse.form().name(), Types.VARCHAR)
                .param("counting", purse == null ? null : purse.counting().name(), Types.VARCHAR);
    }

    void fix(UUID step, Instant at) {
        db.sql("update participation.paper set fixed_at = :at where step = :step")
                .param("at", Timestamp.from(at))
                .param("step", step)
                .update();
    }

    /// Until the end of the transaction nobody else changes it.
    public void hold(UUID step) {
        db.sql("select step from participation.paper where step = :step for update")
                .param("step", step)
                .query(UUID.class)
                .single();
    }

    /// Until the end of the transaction no host changes it; any number of people may hold it so.
    public void holdStill(UUID step) {
        db.sql("select step from participation.paper where step = :step for share")
                .param("step", step)
                .query(UUID.class)
                .single();
    }

    /// Without the words that moderation hides.
    public Optional<Paper> find(UUID step) {
        return findWhole(step).map(paper -> paper.saying(instead::of));
    }

    /// With all words as they were fixed: for the seal, and for nothing that people read.
    public Optional<Paper> findWhole(UUID step) {
        var options = listOptions(step);
        return db.sql("select * from participation.paper where step = :step")
                .param("step", step)
                .query((row, number) -> paper(row, options))
                .optional();
    }

    /// Which of several steps have a paper that is fixed.
    public Set<UUID> listFixed(Collection<UUID> steps) {
        return Set.copyOf(
                db.sql("select step from participation.paper where step = any(:steps) and fixed_at is not null")
                        .param("steps", steps.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private List<Choosable> listOptions(UUID step) {
        return db.sql("""
                select number, title, about, source, reserved, cents, district, category, id, salt,
                    hidden_at is not null as hidden
                from participation.option
                where step = :step order by number
                """).param("step", step).query(PaperStore::option).list();
    }

    void addOption(UUID step, int number, PaperBook.Written written, @Nullable UUID source, UUID author) {
        var price = written.price();
        db.sql("""
                insert into participation.option (step, number, title, about, source, reserved, cents, district, category,
                    id, author)
                values (:step, :number, :title, :about, :source, :reserved, :cents, :district, :category, :id, :author)
                """)
                .param("id", Ids.next())
                .param("author", author)
                .param("step", step)
                .param("number", number)
                .param("title", written.title())
                .param("about", written.about())
                .param("source", source)
                .param("reserved", written.reserved())
                .param("cents", price == null ? null : price.cents(), Types.BIGINT)
                .param("district", price == null ? "" : price.district())
                .param("category", price == null ? "" : price.category())
                .update();
    }

    void dropOption(UUID step, int number) {
        db.sql("delete from participation.option where step = :step and number = :number")
                .param("step", step)
                .param("number", number)
                .update();
    }

    private static Choosable option(ResultSet row, int any) throws SQLException {
        var cents = row.getObject("cents", Long.class);
        return new Choosable(
                row.getInt("number"),
                row.getString("title"),
                row.getString("about"),
                row.getObject("source", UUID.class),
                row.getBoolean("reserved"),
                cents == null ? null : new Price(cents, row.getString("district"), row.getString("category")),
                imprint(row, Choosable.words(row.getString("title"), row.getString("about"))));
    }

    private static Imprint imprint(ResultSet row, String words) throws SQLException {
        var salt = row.getString("salt");
        return new Imprint(
                row.getObject("id", UUID.class), salt, Disclosed.print(salt, words), row.getBoolean("hidden"));
    }

    private static @Nullable Purse purse(ResultSet row) throws SQLException {
        var money = row.getObject("money", Long.class);
        return money == null
                ? null
                : new Purse(
                        money,
                        BallotForm.valueOf(row.getString("form")),
                        CountingRule.valueOf(row.getString("counting")));
    }

    private static Paper paper(ResultSet row, List<Choosable> options) throws SQLException {
        var sides = Arrays.stream((String[]) row.getArray("sides").getArray())
                .map(Side::valueOf)
                .toList();
        return new Paper(
                row.getObject("step", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new Settings(
                        row.getBoolean("secret"),
                        row.getBoolean("binding"),
                        row.getInt("winners"),
                        row.getInt("low"),
                        row.getInt("high"),
                        row.getInt("most"),
                        row.getBoolean("duels"),
                        row.getInt("reserved"),
                        sides,
                        purse(row)),
                options,
                row.getString("seed"),
                row.getString("commitment"),
                instant(row.getTimestamp("fixed_at")),
                instant(row.getTimestamp("sealed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
