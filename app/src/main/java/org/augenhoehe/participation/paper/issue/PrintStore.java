package org.augenhoehe.participation.paper.issue;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.paper.PaperForm;
import org.augenhoehe.participation.paper.PrintedPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;

@Repository("paperPrintStore")
public class PrintStore {
    private final JdbcClient db;

    PrintStore(JdbcClient db) {
        this.db = db;
    }

    void add(Print print, int copies, LocalDate on) {
        db.sql("""
                insert into participation.paper_print (id, step, part, side, language, form, pages, copies, printed_on)
                values (:id, :step, :part, :side, :language, cast(:form as jsonb), cast(:pages as jsonb), :copies, :on)
                """)
                .param("id", print.id())
                .param("step", print.step())
                .param("part", print.part().name())
                .param("side", print.side())
                .param("language", print.language())
                .param("form", Json.MAPPER.writeValueAsString(FormJson.of(print.form())))
                .param("pages", Json.MAPPER.writeValueAsString(print.pages()))
                .param("copies", copies)
                .param("on", Date.valueOf(on))
                .update();
    }

    public Optional<Print> find(UUID id) {
        return db.sql("""
                select id, step, part, side, language, form, pages from participation.paper_print where id = :id
                """).param("id", id).query(PrintStore::print).optional();
    }

    /// The same ballot printed before: all copies are alike, so one set of boxes is enough.
    public List<Print> listOf(UUID step) {
        return db.sql("""
                select id, step, part, side, language, form, pages from participation.paper_print
                where step = :step order by printed_on, id
                """).param("step", step).query(PrintStore::print).list();
    }

    /// Steps of which it is still kept what their papers asked.
    List<UUID> listStepsAsked() {
        return db.sql("select distinct step from participation.paper_print where form <> cast(:nothing as jsonb)")
                .param("nothing", nothing())
                .query(UUID.class)
                .list();
    }

    void forgetForms(Collection<UUID> steps) {
        db.sql("update participation.paper_print set form = cast(:nothing as jsonb) where step = any(:steps)")
                .param("nothing", nothing())
                .param("steps", steps.toArray(UUID[]::new))
                .update();
    }

    private static String nothing() {
        var form = new PaperForm("", List.of(), List.of(), List.of());
        return Json.MAPPER.writeValueAsString(FormJson.of(form));
    }

    /// How many copies of each part were printed.
    public int count(UUID step, Part part) {
        return db.sql("""
                select coalesce(sum(copies), 0) from participation.paper_print where step = :step and part = :part
                """)
                .param("step", step)
                .param("part", part.name())
                .query(Integer.class)
                .single();
    }

    private static Print print(ResultSet row, int number) throws SQLException {
        return new Print(
                row.getObject("id", UUID.class),
                row.getObject("step", UUID.class),
                Part.valueOf(row.getString("part")),
                row.getString("side"),
                row.getString("language"),
                Json.MAPPER.readValue(row.getString("form"), FormJson.class).form(),
                Json.MAPPER.readValue(row.getString("pages"), new TypeReference<List<PrintedPage>>() {}));
    }
}
