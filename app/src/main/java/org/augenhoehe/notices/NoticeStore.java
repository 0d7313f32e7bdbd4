package org.augenhoehe.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.web.UnreadNotices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeStore implements UnreadNotices {
    private final JdbcClient db;

    NoticeStore(JdbcClient db) {
        this.db = db;
    }

    /// Who is being erased at this moment is told nothing: neither waits for the other.
    void add(Collection<UUID> people, String kind, List<String> arguments, String path, Instant at) {
        db.sql("""
                insert into notices.notice (id, person, kind, arguments, path, at)
                select n.id, n.person, :kind, :arguments, :path, :at
                from unnest(cast(:ids as uuid[]), cast(:people as uuid[])) as n (id, person)
                join people.person p on p.id = n.person
                for key share of p skip locked
                """)
                .param("ids", people.stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .param("people", people.toArray(UUID[]::new))
                .param("kind", kind)
                .param("arguments", arguments.toArray(String[]::new))
                .param("path", path)
                .param("at", Timestamp.from(at))
                .update();
    }

    void silence(String words, String instead) {
        db.sql("""
                update notices.notice set arguments = array_replace(arguments, :words, :instead)
                where arguments @> array[cast(:words as text)]
                """).param("words", words).param("instead", instead).update();
    }

    @Override
    public int count(UUID person) {
        return db.sql("select count(*) from notices.notice where person = :person and read_at is null")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    List<Notice> list(UUID person, int limit, int offset) {
        return db.sql("select * from notices.notice where person = :person order by at desc, id desc"
                        + " limit :limit offset :offset")
                .param("person", person)
                .param("limit", limit)
                .param("offset", offset)
                .query(NoticeStore::notice)
                .list();
    }

    int countAll(UUID person) {
        return db.sql("select count(*) from notices.notice where person = :person")
                .param("person", person)
                .query(Integer.class)
                .single();
    }

    List<Notice> listUnread(UUID person) {
        return db.sql(
                        "select * from notices.notice where person = :person and read_at is null order by at desc, id desc")
                .param("person", person)
                .query(NoticeStore::notice)
                .list();
    }

    Optional<Notice> find(UUID person, UUID id) {
        return db.sql("select * from notices.notice where person = :person and id = :id")
                .param("person", person)
                .param("id", id)
                .query(NoticeStore::notice)
                .optional();
    }

    void markRead(UUID person, UUID id, Instant at) {
        db.sql("update notices.notice set read_at = :at where person = :person and id = :id and read_at is null")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .param("id", id)
                .update();
    }

    void markAllRead(UUID person, Instant at) {
        db.sql("update notices.notice set read_at = :at where person = :person and read_at is null")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .update();
    }

    /// For everybody; what came before that moment counts as read then.
    void markReadBefore(Instant at) {
        db.sql("update notices.notice set read_at = :at where at < :at and read_at is null")
                .param("at", Timestamp.from(at))
                .update();
    }

    /// How many of each kind wait to be mailed: neither read nor mailed yet.
    List<Waiting> listWaiting(UUID person) {
        return db.sql("""
                select kind, count(*) as number from notices.notice n
                where person = :person and mailed_at is null and read_at is null
                  and not exists (select 1 from notices.silence s where s.person = n.person and s.kind = n.kind)
                group by kind order by kind
                """).param("person", person).query(Waiting.class).list();
    }

    void markMailed(UUID person, Instant at) {
        db.sql("update notices.notice set mailed_at = :at where person = :person and mailed_at is null")
                .param("at", Timestamp.from(at))
                .param("person", person)
                .update();
    }

    int forgetBefore(Instant moment) {
        return db.sql("delete from notices.notice where at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    void forget(UUID person) {
        db.sql("delete from notices.notice where person = :person")
                .param("person", person)
                .update();
    }

    record Waiting(String kind, int number) {}

    private static Notice notice(ResultSet row, int count) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                List.of((String[]) row.getArray("arguments").getArray()),
                row.getString("path"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("read_at") != null);
    }
}
