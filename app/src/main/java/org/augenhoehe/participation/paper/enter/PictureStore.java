package org.augenhoehe.participation.paper.enter;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.paper.read.ReadBox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

/// Pictures until they are entered. Nobody but who uploaded them gets them back; their order is one of chance.
@Repository("paperPictureStore")
public class PictureStore {
    private static final String PICTURE = "select id, copy, print, code, page, boxes from participation.paper_picture ";

    private final JdbcClient db;

    PictureStore(JdbcClient db) {
        this.db = db;
    }

    /// @param fingerprint of a picture of a ballot; null where a code says what it is
    void add(Picture picture, UUID step, UUID host, byte[] jpeg, byte @Nullable [] fingerprint, LocalDate until) {
        db.sql("""
                insert into participation.paper_picture (id, copy, step, print, host, code, page, jpeg, fingerprint, boxes, until)
                values (:id, :copy, :step, :print, :host, :code, :page, :jpeg, cast(:fingerprint as bytea),
                    cast(:boxes as jsonb), :until)
                """)
                .param("id", picture.id())
                .param("copy", picture.copy())
                .param("step", step)
                .param("print", picture.print())
                .param("host", host)
                .param("code", picture.code())
                .param("page", picture.page())
                .param("jpeg", jpeg)
                .param("fingerprint", fingerprint)
                .param("boxes", Json.MAPPER.writeValueAsString(picture.boxes()))
                .param("until", Date.valueOf(until))
                .update();
    }

    public List<Picture> list(UUID step, UUID host) {
        return db.sql(PICTURE + "where step = :step and host = :host order by copy, page, id")
                .param("step", step)
                .param("host", host)
                .query(PictureStore::picture)
                .list();
    }

    public List<Picture> listOf(UUID step, UUID copy, UUID host) {
        return db.sql(PICTURE + "where step = :step and copy = :copy and host = :host order by page, id")
                .param("step", step)
                .param("copy", copy)
                .param("host", host)
                .query(PictureStore::picture)
                .list();
    }

    /// The page without a code that waits and is the very same picture.
    Optional<Picture> findSame(UUID step, UUID host, byte[] jpeg) {
        return db.sql(PICTURE + "where step = :step and host = :host and code = '' and jpeg = :jpeg limit 1")
                .param("step", step)
                .param("host", host)
                .param("jpeg", jpeg)
                .query(PictureStore::picture)
                .optional();
    }

    public Optional<byte[]> findJpeg(UUID step, UUID id, UUID host) {
        return db.sql("select jpeg from participation.paper_picture where step = :step and id = :id and host = :host")
                .param("step", step)
                .param("id", id)
                .param("host", host)
                .query(byte[].class)
                .optional();
    }

    /// Until the end of the transaction nobody else enters it.
    boolean has(UUID step, UUID copy, UUID host) {
        return !db.sql("""
                select id from participation.paper_picture where step = :step and copy = :copy and host = :host for update
                """)
                .param("step", step)
                .param("copy", copy)
                .param("host", host)
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    void remove(UUID step, UUID copy, UUID host) {
        db.sql("delete from participation.paper_picture where step = :step and copy = :copy and host = :host")
                .param("step", step)
                .param("copy", copy)
                .param("host", host)
                .update();
    }

    void removePage(UUID id) {
        db.sql("delete from participation.paper_picture where id = :id")
                .param("id", id)
                .update();
    }

    void removeOld(LocalDate today) {
        db.sql("delete from participation.paper_picture where until < :today")
                .param("today", Date.valueOf(today))
                .update();
    }

    /// What a removed row leaves in the files of the tables goes with this.
    void sweep() {
        db.sql("""
                vacuum (full) participation.paper_picture, participation.paper_seen, participation.paper_code,
                    participation.paper_box
                """).update();
    }

    /// With a code, of the prints of which this person got a letter.
    List<Picture> listCoded(UUID person) {
        return db.sql(PICTURE + """
                where code <> ''
                    and print in (select print from participation.paper_code where person = :person)
                """)
                .param("person", person)
                .query(PictureStore::picture)
                .list();
    }

    int count(UUID host) {
        return db.sql("select count(*) from participation.paper_picture where host = :host")
                .param("host", host)
                .query(Integer.class)
                .single();
    }

    void forget(UUID host) {
        db.sql("delete from participation.paper_picture where host = :host")
                .param("host", host)
                .update();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        return new Picture(
                row.getObject("id", UUID.class),
                row.getObject("copy", UUID.class),
                row.getObject("print", UUID.class),
                row.getString("code"),
                row.getInt("page"),
                Json.MAPPER.readValue(row.getString("boxes"), new TypeReference<List<ReadBox>>() {}));
    }
}
