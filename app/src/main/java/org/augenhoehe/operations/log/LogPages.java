package org.augenhoehe.operations.log;

import java.util.List;
import java.util.Map;

import org.augenhoehe.operations.log.LogSearch.Wanted;
import org.augenhoehe.platform.audit.AuditBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@RequestMapping("/betrieb/protokoll")
@Access(For.OPERATOR)
class LogPages {
    private static final int ON_A_PAGE = 50;

    /// More than a spreadsheet shows well; who needs more narrows the days.
    private static final int IN_A_FILE = 100_000;

    private final AuditBook book;
    private final LogEntries entries;
    private final LogSearch search;

    LogPages(AuditBook book, LogEntries entries, LogSearch search) {
        this.book = book;
        this.entries = entries;
        this.search = search;
    }

    @GetMapping
    View list(
            Page page,
            @ModelAttribute Wanted wanted,
            BindingResult typed,
            @RequestParam(defaultValue = "1") int seite) {
        var filter = search.filter(wanted);
        var count = book.count(filter);
        var last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        var number = Math.clamp(seite, 1, last);
        var lines = entries.lines(page, book.list(filter, ON_A_PAGE, (number - 1) * ON_A_PAGE));
        return page.show(
                "operations/log/list",
                Map.of(
                        "lines", lines,
                        "count", count,
                        "number", number,
                        "last", last,
                        "query", query(wanted),
                        "acts", acts(page),
                        "form", page.form(typed)));
    }

    @GetMapping("/pruefen")
    View verify(Page page) {
        return page.show("operations/log/verdict", Map.of("verdict", book.verify()));
    }

    /// Text in a table that every spreadsheet opens.
    @GetMapping("/tabelle")
    ResponseEntity<String> table(Page page, @ModelAttribute Wanted wanted, BindingResult typed) {
        var lines = entries.lines(page, book.list(search.filter(wanted), IN_A_FILE, 0));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("protokoll.csv")
                                .build()
                                .toString())
                .body(LogTable.of(page, lines));
    }

    private List<Option> acts(Page page) {
        return book.listActs().stream()
                .map(act -> new Option(act, LogEntries.act(page, act)))
                .sorted((one, other) -> page.language().collator().compare(one.label(), other.label()))
                .toList();
    }

    private static String query(Wanted wanted) {
        return UriComponentsBuilder.newInstance()
                .queryParam("was", wanted.was())
                .queryParam("wer", wanted.wer())
                .queryParam("von", wanted.von() == null ? "" : wanted.von())
                .queryParam("bis", wanted.bis() == null ? "" : wanted.bis())
                .encode()
                .toUriString();
    }
}
