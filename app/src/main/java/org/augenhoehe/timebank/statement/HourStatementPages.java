package org.augenhoehe.timebank.statement;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.files.PdfFiles;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What happened on an account: to read, to print, to take along.
@Controller
@RequestMapping("/zeitbank/konto/{id}")
@Access(For.SIGNED_IN)
class HourStatementPages {
    private static final String FROM = "von";
    private static final String UNTIL = "bis";

    private final HourStatements statements;
    private final StatementPdf pdf;

    HourStatementPages(HourStatements statements, StatementPdf pdf) {
        this.statements = statements;
        this.pdf = pdf;
    }

    @GetMapping
    @Assisted
    View show(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = FROM, defaultValue = "") String from,
            @RequestParam(name = UNTIL, defaultValue = "") String until,
            @RequestParam(name = "seite", defaultValue = "1") String number) {
        var span = Span.of(from, until, statements.today());
        var statement = statements.page(page, id, span, whole(number));
        var values = new HashMap<String, Object>();
        values.put("statement", statement);
        values.put(
                "form",
                Form.empty()
                        .with(FROM, span.from().toString())
                        .with(UNTIL, span.until().toString()));
        values.put("columns", columns(page, statement));
        values.put("rows", rows(page, statement));
        return page.show("timebank/statement", values);
    }

    @GetMapping("/auszug.csv")
    @Assisted
    ResponseEntity<String> table(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = FROM, defaultValue = "") String from,
            @RequestParam(name = UNTIL, defaultValue = "") String until) {
        var span = Span.of(from, until, statements.today());
        return StatementTable.of(page, statements.whole(page, id, span)).as(name(span) + ".csv");
    }

    @GetMapping("/auszug.pdf")
    @Assisted
    ResponseEntity<byte[]> paper(
            Page page,
            @PathVariable UUID id,
            @RequestParam(name = FROM, defaultValue = "") String from,
            @RequestParam(name = UNTIL, defaultValue = "") String until) {
        var span = Span.of(from, until, statements.today());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PdfFiles.TYPE))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(span) + ".pdf\"")
                .body(pdf.of(page, statements.whole(page, id, span)));
    }

    private static String name(Span span) {
        return "zeitbank-" + span.from() + "-" + span.until();
    }

    private static int whole(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /// While an account rests it has nothing that could be added up.
    private static List<String> columns(Page page, Statement statement) {
        var columns = List.of(
                page.t("timebank.statement.column.day"),
                page.t("timebank.statement.column.other"),
                page.t("timebank.statement.column.words"),
                page.t("timebank.statement.column.moved"),
                page.t("timebank.statement.column.after"));
        return statement.account().rests() ? columns.subList(0, columns.size() - 1) : columns;
    }

    private static List<List<Cell>> rows(Page page, Statement statement) {
        return statement.rows().stream().map(row -> row(page, statement, row)).toList();
    }

    private static List<Cell> row(Page page, Statement statement, Statement.Row row) {
        var line = row.line();
        var what =
                StatementPdf.what(page, line) + (line.corrected() ? " " + page.t("timebank.statement.corrected") : "");
        var cells = List.of(
                Cell.text(page.day(line.at())),
                Cell.text(row.other()),
                Cell.link(
                        what,
                        "/zeitbank/buchung/" + line.posting() + "?konto="
                                + statement.account().id()),
                Cell.number(Hours.moved(line.minutes())),
                Cell.number(Hours.figure(line.after())));
        return statement.account().rests() ? cells.subList(0, cells.size() - 1) : cells;
    }
}
