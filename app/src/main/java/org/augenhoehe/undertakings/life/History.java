package org.augenhoehe.undertakings.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.feeds.News;
import org.augenhoehe.feeds.PublicNews;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Everything that changed about an undertaking, for everybody to read. Its sentences name no persons.
@Repository
public class History {
    private static final String EVENT =
            "select id, undertaking, at, person, act, said, reason, things, hidden_at from undertakings.event ";

    /// Of use to those who take part, and to nobody else.
    private static final Set<String> QUIET = Set.of(
            "came",
            "left",
            "host_left",
            "invited",
            "let_in",
            "turned_down",
            "vouched",
            "vouching_taken_back",
            "task_undone",
            "described_entry",
            "described_easy",
            "connected",
            "disconnected");

    private final JdbcClient db;
    private final Touched touched;
    private final PublicNews news;
    private final Clock clock;

    History(JdbcClient db, Touched touched, PublicNews news, Clock clock) {
        this.db = db;
        this.touched = touched;
        this.news = news;
        this.clock = clock;
    }

    /// @param act short; text key of its sentence is `undertakings.history.<act>`
    public void note(UUID undertaking, @Nullable UUID person, String act, String reason, String... said) {
        noteAbout(List.of(), undertaking, person, act, reason, said);
    }

    /// @param things on the thread whose own words are said: they are not shown where one of them is hidden
    public void noteAbout(
            List<UUID> things, UUID undertaking, @Nullable UUID person, String act, String reason, String... said) {
        var id = Ids.next();
        var now = clock.instant();
        db.sql("""
                insert into undertakings.event (id, undertaking, at, person, act, said, reason, things)
                values (:id, :undertaking, :at, :person, :act, :said, :reason, :things)
                """)
                .param("id", id)
                .param("undertaking", undertaking)
                .param("at", Timestamp.from(now))
                .param("person", person)
                .param("act", act)
                .param("said", said)
                .param("reason", reason)
                .param("things", things.toArray(UUID[]::new))
                .update();
        news.happened(new News(
                id,
                UndertakingNews.KIND,
                act,
                now,
                touched.by(undertaking),
                Undertaking.home(undertaking) + "/verlauf",
                person,
                QUIET.contains(act)));
    }

    /// Moderation hides every sentence that says these words, and its reason; that something happened stays.
    ///
    /// @param at null to show them again
    public void hide(UUID undertaking, String words, @Nullable Instant at) {
        db.sql("""
                update undertakings.event set hidden_at = :at
                where undertaking = :undertaking and :words = any(said)
                """)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("undertaking", undertaking)
                .param("words", words)
                .update();
    }

    /// Says something else in what happened in a step, or in what connects it; everything else that is said stays.
    ///
    /// @param question under which the step stands here, also while it is hidden
    public void replace(Step step, String question, String said, String instead) {
        var closedAt = step.closedAt();
        db.sql("""
                update undertakings.event set said = array_replace(said, :said, :instead)
                where undertaking = :undertaking and :said = any(said) and at >= :opened
                    and (:step = any(things) or said[1] = :question
                        and at < coalesce(cast(:closed as timestamptz), 'infinity') + interval '1 minute')
                """)
                .param("undertaking", step.undertaking())
                .param("step", step.id())
                .param("question", question)
                .param("opened", Timestamp.from(step.opensAt()))
                .param("closed", closedAt == null ? null : Timestamp.from(closedAt), Types.TIMESTAMP)
                .param("said", said)
                .param("instead", instead)
                .update();
    }

    /// The same for one event, with all that it says.
    ///
    /// @param at null to show it again
    public void hide(UUID event, @Nullable Instant at) {
        db.sql("update undertakings.event set hidden_at = :at where id = :event")
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("event", event)
                .update();
    }

    /// What events say, also while it is hidden; those that say nothing of their own are missing.
    public List<Words> listWords(Collection<UUID> events) {
        return db.sql("""
                select id, undertaking, person, array_to_string(said || reason, E'\n') as words,
                    hidden_at is not null as hidden
                from undertakings.event where id = any(:events) and (said <> '{}' or reason <> '')
                """)
                .param("events", events.toArray(UUID[]::new))
                .query(Words.class)
                .list();
    }

    public record Words(UUID id, UUID undertaking, @Nullable UUID person, String words, boolean hidden) {}

    /// The newest first.
    public List<Event> list(UUID undertaking, int limit, int offset) {
        return db.sql(EVENT + """
                where undertaking = :undertaking order by at desc, id desc limit :limit offset :offset
                """)
                .param("undertaking", undertaking)
                .param("limit", limit)
                .param("offset", offset)
                .query(History::event)
                .list();
    }

    public int count(UUID undertaking) {
        return db.sql("select count(*) from undertakings.event where undertaking = :undertaking")
                .param("undertaking", undertaking)
                .query(Integer.class)
                .single();
    }

    /// The last time it was stopped, paused, finished or opened again: all read why.
    public Optional<Event> findLastMove(UUID undertaking) {
        return db.sql(EVENT + """
                where undertaking = :undertaking and act in ('stop', 'pause', 'finish', 'reopen', 'go_on')
                order by at desc, id desc limit 1
                """)
                .param("undertaking", undertaking)
                .query(History::event)
                .optional();
    }

    /// Since when it has rested: from the first pause or stop after it last went on.
    public Optional<Instant> findRest(UUID undertaking) {
        return Optional.ofNullable(db.sql("""
                        select min(at) from undertakings.event
                        where undertaking = :undertaking and act in ('stop', 'pause', 'finish') and at > (
                            select coalesce(max(at), '-infinity') from undertakings.event
                            where undertaking = :undertaking and act in ('go_on', 'reopen'))
                        """)
                        .param("undertaking", undertaking)
                        .query(Timestamp.class)
                        .single())
                .map(Timestamp::toInstant);
    }

    /// Several, of whatever undertakings.
    List<Event> listAll(Collection<UUID> ids) {
        return db.sql(EVENT + "where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(History::event)
                .list();
    }

    List<Event> listOf(UUID person) {
        return db.sql(EVENT + "where person = :person order by at, id")
                .param("person", person)
                .query(History::event)
                .list();
    }

    void forget(UUID person) {
        db.sql("update undertakings.event set person = null where person = :person")
                .param("person", person)
                .update();
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getObject("undertaking", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getObject("person", UUID.class),
                row.getString("act"),
                said(List.of((String[]) row.getArray("said").getArray()), row.getTimestamp("hidden_at") != null),
                row.getTimestamp("hidden_at") == null ? row.getString("reason") : "",
                List.of((UUID[]) row.getArray("things").getArray()));
    }

    private static List<String> said(List<String> said, boolean hidden) {
        return hidden ? said.stream().map(words -> "(…)").toList() : said;
    }

    /// @param person who did it; null for the house itself, and for people who are gone
    /// @param things on the thread whose own words are said
    public record Event(
            UUID id,
            UUID undertaking,
            Instant at,
            @Nullable UUID person,
            String act,
            List<String> said,
            String reason,
            List<UUID> things) {}
}
