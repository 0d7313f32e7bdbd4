package org.augenhoehe.participation.lots.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.methods.lottery.PublicList;
import org.augenhoehe.participation.Packed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class GroupStore {
    private final JdbcClient db;

    GroupStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID step, int wave, int seats, boolean relaxed, Made made, Instant at) {
        var list = made.list();
        var text = Groups.text(list);
        db.sql("""
                insert into participation.lot_list (step, wave, seats, relaxed, fingerprint, packed, groups, made_at, gap)
                values (:step, :wave, :seats, :relaxed, :fingerprint, :packed, :groups, :at, :gap)
                """)
                .param("step", step)
                .param("wave", wave)
                .param("seats", seats)
                .param("relaxed", relaxed)
                .param("fingerprint", Groups.fingerprint(text))
                .param("packed", Packed.of(out -> out.write(text)))
                .param("groups", list.panels().size())
                .param("at", Timestamp.from(at))
                .param("gap", made.gap())
                .update();
    }

    /// @param gap by how much a chance may fall behind what the quotas allow
    record Made(PublicList list, double gap) {}

    boolean has(UUID step, int wave) {
        return db.sql("select exists (select from participation.lot_list where step = :step and wave = :wave)")
                .param("step", step)
                .param("wave", wave)
                .query(Boolean.class)
                .single();
    }

    PublicList get(UUID step, int wave) {
        return Groups.read(
                Packed.text(db.sql("select packed from participation.lot_list where step = :step and wave = :wave")
                        .param("step", step)
                        .param("wave", wave)
                        .query((row, any) -> row.getBytes("packed"))
                        .single()));
    }

    void draw(UUID step, int wave, int number, Instant at) {
        db.sql("""
                update participation.lot_list set number = :number, drawn_at = :at where step = :step and wave = :wave
                """)
                .param("number", number)
                .param("at", Timestamp.from(at))
                .param("step", step)
                .param("wave", wave)
                .update();
    }

    /// All waves, without the groups themselves.
    public List<Groups> list(UUID step) {
        return db.sql("""
                select wave, seats, relaxed, fingerprint, groups, number, drawn_at, made_at, gap from participation.lot_list
                where step = :step order by wave
                """).param("step", step).query(GroupStore::groups).list();
    }

    private static Groups groups(ResultSet row, int any) throws SQLException {
        var at = row.getTimestamp("drawn_at");
        return new Groups(
                row.getInt("wave"),
                row.getInt("seats"),
                row.getBoolean("relaxed"),
                row.getString("fingerprint"),
                row.getInt("groups"),
                row.getObject("number", Integer.class),
                at == null ? null : at.toInstant(),
                row.getTimestamp("made_at").toInstant(),
                row.getDouble("gap"));
    }
}
