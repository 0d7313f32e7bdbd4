package org.augenhoehe.participation.paper.show;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.paper.issue.Addresses;
import org.augenhoehe.participation.paper.issue.CodesBook;
import org.augenhoehe.participation.paper.issue.EmptyForms;
import org.augenhoehe.participation.paper.issue.IssueBook;
import org.augenhoehe.participation.paper.issue.Issued;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/// A step on paper: everybody prints its form, hosts print papers that count, and read what came back.
@Controller("onPaperPages")
@RequestMapping("/papier/{step}")
@Access(For.SIGNED_IN)
class PaperPages {
    private static final String TEMPLATE = "participation/paper/paper";

    private final PaperShowing showing;
    private final EmptyForms forms;
    private final IssueBook book;
    private final CodesBook codes;
    private final RateLimits limits;

    PaperPages(PaperShowing showing, EmptyForms forms, IssueBook book, CodesBook codes, RateLimits limits) {
        this.showing = showing;
        this.forms = forms;
        this.book = book;
        this.codes = codes;
        this.limits = limits;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable("step") UUID id) {
        return page.show(TEMPLATE, Map.of("shown", showing.of(page, id), "form", usual(page)));
    }

    private static Form usual(Page page) {
        return Form.empty()
                .with("blattsprache", page.language().tag())
                .with("anzahl", "20")
                .with("seite", "");
    }

    @GetMapping("/formular.pdf")
    @Access(For.EVERYONE)
    View empty(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "blattsprache", defaultValue = "") String language,
            HttpServletRequest request) {
        if (!limits.take(Limit.PAPER_FORM, Subnet.of(request))) {
            throw new TooMany();
        }
        return answer(page, id, usual(page), "", forms.get(id, language(page, language)));
    }

    @PostMapping("/boegen")
    View handOut(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "blattsprache", defaultValue = "") String language,
            @RequestParam(name = "anzahl", defaultValue = "") String count) {
        var issued = book.handOut(page.visitor().id(), id, language(page, language), number(count));
        return answer(page, id, usual(page).with("blattsprache", language).with("anzahl", count), "", issued);
    }

    @PostMapping("/briefe")
    View letters(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "blattsprache", defaultValue = "") String language,
            @RequestParam(name = "liste", required = false) MultipartFile list,
            @RequestParam(name = "fremde", defaultValue = "") String others)
            throws IOException {
        var form = usual(page).with("blattsprache", language);
        var addresses = list == null || list.isEmpty() ? Optional.of(Addresses.NONE) : Addresses.read(list);
        if (addresses.isEmpty()) {
            return page.again(
                    TEMPLATE,
                    Map.of(
                            "shown",
                            showing.of(page, id),
                            "form",
                            form.reject("liste", page.t("paper.letters.notalist"))));
        }
        var issued =
                book.letters(page.visitor().id(), id, language(page, language), addresses.get(), others.equals("true"));
        if (issued instanceof Issued.Refused(var key, var said) && key.equals(IssueBook.NOBODYS)) {
            form.with("fremde", "gefragt");
        }
        return answer(page, id, form, "liste", issued);
    }

    @PostMapping("/stimmzettel-drucken")
    View ballots(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "blattsprache", defaultValue = "") String language,
            @RequestParam(name = "seite", defaultValue = "") String side,
            @RequestParam(name = "anzahl", defaultValue = "") String count) {
        var issued = book.ballots(page.visitor().id(), id, language(page, language), side, number(count));
        return answer(
                page,
                id,
                usual(page).with("blattsprache", language).with("seite", side).with("anzahl", count),
                "",
                issued);
    }

    @PostMapping("/ungueltig")
    View voidAll(Page page, @PathVariable("step") UUID id) {
        codes.voidAll(page.visitor().id(), id);
        return page.goOn("/papier/" + id, "success", "paper.voided");
    }

    private View answer(Page page, UUID id, Form form, String field, Issued issued) {
        return switch (issued) {
            case Issued.Pdf(var content, var name) -> new PdfView(content, name);
            case Issued.Refused(var key, var said) ->
                page.again(
                        TEMPLATE,
                        Map.of("shown", showing.of(page, id), "form", form.reject(field, page.t(key, said.toArray()))));
        };
    }

    private static Language language(Page page, String tag) {
        return page.languages().stream()
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(page.language());
    }

    private static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }
}
