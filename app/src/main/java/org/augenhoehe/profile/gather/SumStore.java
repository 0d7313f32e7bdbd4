package org.augenhoehe.profile.gather;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.profile.count.Block;
import org.augenhoehe.profile.count.Flag;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.profile.count.StandingGroup;
import org.augenhoehe.undertakings.Phase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was added up. Nothing in these tables points at a person: they hold only what is published.
@Repository
public class SumStore {
    private static final String SUM = """
            select measure, phase, standing_group, year, cast(sum(people) as integer) as people,
                cast(sum(amount) as bigint) as amount
            from profile.block where %s group by measure, phase, standing_group, year
            """;

    private final JdbcClient db;

    SumStore(JdbcClient db) {
        this.db = db;
    }

    /// Everything is written anew, in the caller's transaction: readers see the old sums until it ends.
    void clear() {
        db.sql("delete from profile.block").update();
        db.sql("delete from profile.summary").update();
    }

    void add(UUID undertaking, @Nullable UUID organisation, @Nullable Rung rung, List<Flag> flags) {
        db.sql("""
                insert into profile.summary (undertaking, organisation, rung, flags)
                values (:undertaking, cast(:organisation as uuid), :rung, :flags)
                """)
                .param("undertaking", undertaking)
                .param("organisation", organisation, Types.OTHER)
                .param("rung", rung == null ? null : rung.name(), Types.VARCHAR)
                .param("flags", flags.stream().map(flag -> flag.kind().name()).toArray(String[]::new))
                .update();
    }

    /// @param organisation of the undertakings whose blocks these are
    void add(@Nullable UUID organisation, Collection<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        var all = List.copyOf(blocks);
        db.sql("""
                insert into profile.block
                    (organisation, undertaking, measure, phase, standing_group, year, people, amount)
                select cast(:organisation as uuid), undertaking, measure, phase, standing_group, year, people, amount
                from unnest(cast(:undertakings as uuid[]), cast(:measures as text[]), cast(:phases as text[]),
                    cast(:groups as text[]), cast(:years as integer[]), cast(:people as integer[]),
                    cast(:amounts as bigint[]))
                    block (undertaking, measure, phase, standing_group, year, people, amount)
                """)
                .param("organisation", organisation, Types.OTHER)
                .param("undertakings", all.stream().map(Block::undertaking).toArray(UUID[]::new))
                .param(
                        "measures",
                        all.stream().map(block -> block.measure().name()).toArray(String[]::new))
                .param("phases", all.stream().map(block -> block.phase().name()).toArray(String[]::new))
                .param(
                        "groups",
                        all.stream()
                                .map(Block::group)
                                .map(group -> group == null ? null : group.name())
                                .toArray(String[]::new))
                .param("years", all.stream().map(Block::year).toArray(Integer[]::new))
                .param("people", all.stream().map(Block::people).toArray(Integer[]::new))
                .param("amounts", all.stream().map(Block::amount).toArray(Long[]::new))
                .update();
    }

    public Summed ofOrganisation(UUID organisation) {
        return summed("organisation = :of", organisation);
    }

    /// Only what is told of each undertaking: what was joined across an organisation may be of other services, too.
    public Summed ofUndertakings(Collection<UUID> undertakings) {
        return summed("undertaking = any(cast(:of as uuid[]))", undertakings.toArray(UUID[]::new));
    }

    private Summed summed(String which, Object of) {
        var blocks = db.sql(SUM.formatted(which))
                .param("of", of)
                .query(SumStore::block)
                .list();
        Map<Rung, Integer> rungs = new EnumMap<>(Rung.class);
        Map<Flag.Kind, Integer> flags = new EnumMap<>(Flag.Kind.class);
        var counted = db.sql("""
                select rung, flags, cast(count(*) as integer) as times from profile.summary where %s group by rung, flags
                """.formatted(which))
                .param("of", of)
                .query((row, number) -> {
                    var times = row.getInt("times");
                    if (row.getString("rung") != null) {
                        rungs.merge(Rung.valueOf(row.getString("rung")), times, Integer::sum);
                    }
                    for (var flag : (String[]) row.getArray("flags").getArray()) {
                        flags.merge(Flag.Kind.valueOf(flag), times, Integer::sum);
                    }
                    return times;
                })
                .list();
        return new Summed(
                counted.stream()
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum(),
                new Picture(blocks),
                rungs,
                flags);
    }

    private static Block block(ResultSet row, int number) throws SQLException {
        var group = row.getString("standing_group");
        return new Block(
                null,
                Measure.valueOf(row.getString("measure")),
                null,
                Phase.valueOf(row.getString("phase")),
                group == null ? null : StandingGroup.valueOf(group),
                row.getInt("year"),
                row.getInt("people"),
                row.getLong("amount"));
    }
}
