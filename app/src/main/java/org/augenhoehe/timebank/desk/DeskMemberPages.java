package org.augenhoehe.timebank.desk;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.desk.booklet.BookletBook;
import org.augenhoehe.timebank.desk.booklet.BookletPdf;
import org.augenhoehe.timebank.desk.booklet.DeskDoor;
import org.augenhoehe.timebank.desk.booklet.SpokenCheck;
import org.augenhoehe.timebank.ledger.LedgerAccountStore;
import org.augenhoehe.timebank.statement.HourStatements;
import org.augenhoehe.timebank.statement.Span;
import org.augenhoehe.timebank.statement.StatementPdf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A member who is served at the desk: booklets, what waits for their yes, a statement on paper.
@Controller
@RequestMapping(HoursDeskPages.PATH + "/mitglied/{person}")
@Access(For.SIGNED_IN)
class DeskMemberPages {
    private static final String TEMPLATE = "timebank/deskmember";

    private final DeskDoor door;
    private final DeskShowing showing;
    private final DeskBook book;
    private final BookletBook booklets;
    private final BookletPdf pdf;
    private final SpokenCheck spoken;
    private final HourStatements statements;
    private final StatementPdf statementPdf;
    private final LedgerAccountStore accounts;

    DeskMemberPages(
            DeskDoor door,
            DeskShowing showing,
            DeskBook book,
            BookletBook booklets,
            BookletPdf pdf,
            SpokenCheck spoken,
            HourStatements statements,
            StatementPdf statementPdf,
            LedgerAccountStore accounts) {
        this.door = door;
        this.showing = showing;
        this.book = book;
        this.booklets = booklets;
        this.pdf = pdf;
        this.spoken = spoken;
        this.statements = statements;
        this.statementPdf = statementPdf;
        this.accounts = accounts;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID person) {
        return page.show(TEMPLATE, showing.member(page, person, Form.empty()));
    }

    @PostMapping("/heft")
    View print(Page page, @PathVariable UUID person) {
        var printed = booklets.print(page.visitor().id(), person);
        return new DeskPdf(pdf.of(page, printed), "zettelheft.pdf");
    }

    @PostMapping("/verloren")
    View lose(Page page, @PathVariable UUID person) {
        booklets.lose(page.visitor().id(), person);
        return page.goOn(path(person), "success", "timebank.desk.lost");
    }

    @PostMapping("/auszug")
    View statement(Page page, @PathVariable UUID person) {
        booklets.noteStatement(page.visitor().id(), person);
        var account = accounts.findOfPerson(person).orElseThrow(NotFound::new);
        var span = Span.of("", "", statements.today());
        return new DeskPdf(statementPdf.of(page, statements.forDesk(page, account.id(), span)), "kontoauszug.pdf");
    }

    /// @param way on paper, or by phone
    /// @param spoken the number that they said on the phone
    @PostMapping("/bestaetigen")
    View confirm(
            Page page,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String exchange,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(name = "spoken", defaultValue = "") String said) {
        door.require(page.visitor().id());
        var form = Form.empty().with("way", way).with("spoken", said).with("exchange", exchange);
        var id = Ids.find(exchange);
        if (id.isEmpty()) {
            return again(page, person, form.reject("exchange", page.t("timebank.desk.confirm.missing")));
        }
        var phoned = way.equals(Way.PHONE.name());
        if (!phoned && !way.equals(Way.PAPER.name())) {
            return again(page, person, form.reject("way", page.t("timebank.desk.way.missing")));
        }
        if (phoned) {
            var tried = spoken.tryNumber(person, said);
            if (tried != SpokenCheck.Tried.RIGHT) {
                return again(page, person, form.reject("spoken", page.t("timebank.desk.spoken." + tried)));
            }
        }
        var came = book.confirm(page.visitor().id(), person, id.get(), phoned ? Way.PHONE : Way.PAPER);
        return came instanceof AtDesk.Done(var _, var booked)
                ? page.goOn(
                        path(person), "success", booked ? "timebank.desk.confirmed.booked" : "timebank.desk.confirmed")
                : again(page, person, form.reject("", AtDesk.sentence(page, came)));
    }

    private View again(Page page, UUID person, Form form) {
        return page.again(TEMPLATE, showing.member(page, person, form));
    }

    private static String path(UUID person) {
        return HoursDeskPages.PATH + "/mitglied/" + person;
    }
}
