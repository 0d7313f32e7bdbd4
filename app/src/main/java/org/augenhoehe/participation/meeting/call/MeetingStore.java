package org.augenhoehe.participation.meeting.call;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.undertakings.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Meetings. What moderation hides never leaves the database by this way, but for those who decide about it.
@Repository
public class MeetingStore {
    private static final String MEETING = """
            select step, undertaking, calendar, way, format, begins, ends,
                case when hidden_at is null then place else '' end as place,
                case when hidden_at is null then access else '' end as access,
                case when hidden_at is null then link else '' end as link,
                sequence, others, invited_at, cancelled_at,
                case when hidden_at is null then cancelled_why else '' end as cancelled_why,
                published_at, objections_until, hidden_at is not null as hidden
            from participation.meeting
            """;

    private final JdbcClient db;

    MeetingStore(JdbcClient db) {
        this.db = db;
    }

    public Optional<Meeting> find(UUID step) {
        return db.sql(MEETING + " where step = :step")
                .param("step", step)
                .query(Meeting.class)
                .optional();
    }

    /// Until the caller's transaction ends nobody else changes, publishes or writes along.
    public Optional<Meeting> hold(UUID step) {
        return db.sql(MEETING + " where step = :step for update")
                .param("step", step)
                .query(Meeting.class)
                .optional();
    }

    public List<Meeting> list(Collection<UUID> steps) {
        return db.sql(MEETING + " where step = any(cast(:steps as uuid[]))")
                .param("steps", steps.toArray(UUID[]::new))
                .query(Meeting.class)
                .list();
    }

    public Set<UUID> listInvited(Collection<UUID> steps) {
        return list(steps).stream()
                .filter(Meeting::isInvited)
                .map(Meeting::step)
                .collect(Collectors.toSet());
    }

    /// Those to which people were invited, the latest first.
    public List<Meeting> listNewest(@Nullable UUID undertaking, int most) {
        return db.sql(MEETING + """
                 where invited_at is not null
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking)
                order by begins desc, step limit :most
                """)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Meeting.class)
                .list();
    }

    /// Those to which people were invited, by id of their step.
    public List<Meeting> listAfter(@Nullable UUID after, @Nullable UUID undertaking, int most) {
        return db.sql(MEETING + """
                 where step > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')
                    and (cast(:undertaking as uuid) is null or undertaking = :undertaking) and invited_at is not null
                order by step limit :most
                """)
                .param("after", after)
                .param("undertaking", undertaking)
                .param("most", most)
                .query(Meeting.class)
                .list();
    }

    /// What somebody said yes or maybe to.
    public List<Meeting> listOf(UUID person) {
        return db.sql(MEETING + """
                 where invited_at is not null and step in (
                    select step from participation.meeting_answer where person = :person and answer <> 'NO')
                order by begins
                """)
                .param("person", person)
                .query(Meeting.class)
                .list();
    }

    void put(UUID step, UUID undertaking, UUID calendar, CallWish wish) {
        db.sql("""
                insert into participation.meeting
                    (step, undertaking, calendar, way, format, begins, ends, place, access, link)
                values (:step, :undertaking, :calendar, :way, :format, :begins, :ends, :place, :access, :link)
                on conflict (step) do update set way = excluded.way, format = excluded.format,
                    begins = excluded.begins, ends = excluded.ends, place = excluded.place,
                    access = excluded.access, link = excluded.link
                """)
                .param("step", step)
                .param("undertaking", undertaking)
                .param("calendar", calendar)
                .param("way", wish.way().name())
                .param("format", wish.format().name())
                .param("begins", Timestamp.from(wish.begins()))
                .param("ends", Timestamp.from(wish.ends()))
                .param("place", wish.place())
                .param("access", wish.access())
                .param("link", wish.link())
                .update();
    }

    /// People are told again, and reminded again.
    void count(UUID step) {
        db.sql("update participation.meeting set sequence = sequence + 1, reminded_at = null where step = :step")
                .param("step", step)
                .update();
    }

    void invite(UUID step, Instant at) {
        db.sql("update participation.meeting set invited_at = :at where step = :step")
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    void cancel(UUID step, String why, Instant at) {
        db.sql("""
                update participation.meeting
                set cancelled_at = :at, cancelled_why = :why, sequence = sequence + 1 where step = :step
                """)
                .param("step", step)
                .param("why", why)
                .param("at", Timestamp.from(at))
                .update();
    }

    public void publish(UUID step, Instant at, Instant objectionsUntil) {
        db.sql("""
                update participation.meeting set published_at = :at, objections_until = :until where step = :step
                """)
                .param("step", step)
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(objectionsUntil))
                .update();
    }

    public void setOthers(UUID step, int others) {
        db.sql("update participation.meeting set others = :others where step = :step")
                .param("step", step)
                .param("others", others)
                .update();
    }

    /// Those that begin before then, and of which nobody was reminded.
    List<UUID> listToRemind(Instant now, Instant before) {
        return db.sql("""
                select step from participation.meeting
                where invited_at is not null and cancelled_at is null and reminded_at is null
                    and begins > :now and begins <= :before
                order by begins
                """)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list();
    }

    /// @return whether nobody else has done so, and hosts have not moved it meanwhile
    boolean remind(UUID step, Instant at, Instant before) {
        return db.sql("""
                update participation.meeting set reminded_at = :at
                where step = :step and reminded_at is null and cancelled_at is null
                    and begins > :at and begins <= :before
                """)
                        .param("step", step)
                        .param("at", Timestamp.from(at))
                        .param("before", Timestamp.from(before))
                        .update()
                == 1;
    }

    /// What people put on the agenda and wrote down has its answer once the minutes are published.
    public Map<UUID, Tally> tallies(Collection<UUID> steps) {
        return db.sql("""
                select m.step, m.published_at is not null or m.cancelled_at is not null as done, cast((
                        select count(*) from participation.agenda_point
                        where step = m.step and part is null and withdrawn_at is null
                    ) + (
                        select count(*) from participation.minutes_piece where step = m.step and withdrawn_at is null
                    ) as integer) as brought
                from participation.meeting m where m.step = any(cast(:steps as uuid[]))
                """).param("steps", steps.toArray(UUID[]::new)).query(Brought.class).list().stream()
                .collect(Collectors.toMap(
                        Brought::step, one -> new Tally(one.brought(), one.done() ? one.brought() : 0)));
    }

    boolean hasMinutes(UUID step) {
        return db.sql("""
                select exists (
                    select 1 from participation.minutes_piece where step = :step and withdrawn_at is null)
                """).param("step", step).query(Boolean.class).single();
    }

    /// Also what is hidden.
    List<Said> listSaid(Collection<UUID> steps) {
        return db.sql("""
                select step, undertaking, concat_ws(E'\\n', place, access, cancelled_why) as words,
                    hidden_at is not null as hidden
                from participation.meeting
                where step = any(cast(:steps as uuid[])) and invited_at is not null
                """)
                .param("steps", steps.toArray(UUID[]::new))
                .query(Said.class)
                .list();
    }

    void hide(UUID step, @Nullable Instant at) {
        db.sql("update participation.meeting set hidden_at = :at where step = :step")
                .param("step", step)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    record Brought(UUID step, boolean done, int brought) {}

    record Said(UUID step, UUID undertaking, String words, boolean hidden) {}
}
