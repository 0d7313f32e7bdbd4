package org.augenhoehe.participation.walk.route;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StationStore {
    private static final String STATION = """
            select id, step, undertaking, state, number, name, place, latitude, longitude, question, access, reason,
                author, hidden_at is not null as hidden
            from participation.walk_station
            """;

    private final JdbcClient db;

    StationStore(JdbcClient db) {
        this.db = db;
    }

    /// Nobody else changes the way until the caller's transaction ends.
    void hold(UUID step) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
                .param("what", "walk " + step)
                .query((row, number) -> 0)
                .single();
    }

    /// Those on the way in their order, then the others, the oldest first.
    public List<Station> listOf(UUID step) {
        return db.sql(STATION + "where step = :step order by number nulls last, id")
                .param("step", step)
                .query(Station.class)
                .list();
    }

    List<Station> list(Collection<UUID> stations) {
        return db.sql(STATION + "where id = any(cast(:ids as uuid[]))")
                .param("ids", stations.toArray(UUID[]::new))
                .query(Station.class)
                .list();
    }

    public Optional<Station> find(UUID id) {
        return list(List.of(id)).stream().findFirst();
    }

    List<Station> listBy(UUID author) {
        return db.sql(STATION + "where author = :author order by id")
                .param("author", author)
                .query(Station.class)
                .list();
    }

    /// @param number null for a suggestion
    void add(UUID id, Step step, StationWish wish, @Nullable Integer number, UUID author, Instant at) {
        db.sql("""
                insert into participation.walk_station (id, step, undertaking, state, number, name, place, latitude,
                    longitude, question, access, author, at)
                values (:id, :step, :undertaking, :state, :number, :name, :place, :latitude, :longitude, :question,
                    :access, :author, :at)
                """)
                .param("id", id)
                .param("step", step.id())
                .param("undertaking", step.undertaking())
                .param("state", (number == null ? Station.State.SUGGESTED : Station.State.ON_THE_WAY).name())
                .param("number", number)
                .params(words(wish))
                .param("author", author)
                .param("at", Timestamp.from(at))
                .update();
    }

    void change(UUID id, StationWish wish) {
        db.sql("""
                update participation.walk_station set name = :name, place = :place, latitude = :latitude,
                    longitude = :longitude, question = :question, access = :access where id = :id
                """).param("id", id).params(words(wish)).update();
    }

    /// @param number null where it is not on the way any more
    void move(UUID id, Station.State state, @Nullable Integer number, String reason) {
        db.sql("""
                update participation.walk_station set state = :state, number = :number, reason = :reason where id = :id
                """)
                .param("id", id)
                .param("state", state.name())
                .param("number", number)
                .param("reason", reason)
                .update();
    }

    /// Closes the gap that somebody left.
    void moveUp(UUID step, int after) {
        db.sql("update participation.walk_station set number = number - 1 where step = :step and number > :after")
                .param("step", step)
                .param("after", after)
                .update();
    }

    void hide(UUID id, @Nullable Instant at) {
        db.sql("update participation.walk_station set hidden_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    void forget(UUID person) {
        db.sql("update participation.walk_station set author = null where author = :person")
                .param("person", person)
                .update();
    }

    private static Map<String, @Nullable Object> words(StationWish wish) {
        var where = wish.where();
        var words = new HashMap<String, @Nullable Object>();
        words.put("name", wish.name());
        words.put("place", where.text());
        words.put("latitude", Points.coarse(where.latitude()));
        words.put("longitude", Points.coarse(where.longitude()));
        words.put("question", wish.question());
        words.put("access", wish.access());
        return words;
    }
}
