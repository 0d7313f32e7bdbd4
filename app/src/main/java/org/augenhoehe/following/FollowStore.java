package org.augenhoehe.following;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.feeds.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FollowStore {
    private final JdbcClient db;

    FollowStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID person, Subject subject, Instant at) {
        of("""
                insert into following.follow (person, kind, thing, since) values (:person, :kind, :thing, :at)
                on conflict do nothing
                """, person, subject).param("at", Timestamp.from(at)).update();
    }

    void remove(UUID person, Subject subject) {
        of("delete from following.follow where person = :person and kind = :kind and thing = :thing", person, subject)
                .update();
    }

    boolean follows(UUID person, Subject subject) {
        return of("""
                select exists (select from following.follow where person = :person and kind = :kind and thing = :thing)
                """, person, subject).query(Boolean.class).single();
    }

    int count(UUID person) {
        return db.sql("select count(*) from following.follow where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    /// What was followed last comes first.
    List<Followed> list(UUID person) {
        return db.sql(
                        "select kind, thing, since from following.follow where person = :person order by since desc, thing")
                .param("person", person)
                .query((row, number) ->
                        new Followed(subject(row), row.getTimestamp("since").toInstant()))
                .list();
    }

    /// Whether anybody follows one of them.
    boolean isFollowed(Collection<Subject> subjects) {
        return things("""
                select exists (
                    select from unnest(cast(:kinds as text[]), cast(:things as uuid[])) moved (kind, thing)
                    join following.follow f on f.kind = moved.kind and f.thing = moved.thing)
                """, subjects).query(Boolean.class).single();
    }

    /// Notes that they are told today of something that moved, as far as they were not told yet: each by the closest
    /// thing they follow.
    ///
    /// @param by who did it, and knows
    List<Told> tell(Collection<Subject> moved, @Nullable UUID by, LocalDate day) {
        return things("""
                insert into following.told (person, kind, thing, day)
                select distinct on (f.person) f.person, f.kind, f.thing, :day
                from unnest(cast(:kinds as text[]), cast(:things as uuid[])) moved (kind, thing)
                join following.follow f on f.kind = moved.kind and f.thing = moved.thing
                where f.person is distinct from cast(:by as uuid)
                order by f.person, array_position(array['UNDERTAKING', 'SERVICE', 'PLACE'], f.kind), f.thing
                on conflict do nothing returning person, kind, thing
                """, moved)
                .param("by", by)
                .param("day", day)
                .query((row, number) -> new Told(row.getObject("person", UUID.class), subject(row)))
                .list();
    }

    void forgetTold(LocalDate before) {
        db.sql("delete from following.told where day < :before")
                .param("before", before)
                .update();
    }

    void forget(UUID person) {
        for (var table : List.of("follow", "told")) {
            db.sql("delete from following." + table + " where person = :person")
                    .param("person", person)
                    .update();
        }
    }

    private JdbcClient.StatementSpec things(String sql, Collection<Subject> subjects) {
        return db.sql(sql)
                .param("kinds", subjects.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .param("things", subjects.stream().map(Subject::id).toArray(UUID[]::new));
    }

    private JdbcClient.StatementSpec of(String sql, UUID person, Subject subject) {
        return db.sql(sql)
                .param("person", person)
                .param("kind", subject.kind().name())
                .param("thing", subject.id());
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(Subject.Kind.valueOf(row.getString("kind")), row.getObject("thing", UUID.class));
    }

    record Told(UUID person, Subject subject) {}
}
