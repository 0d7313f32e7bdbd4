package org.augenhoehe.people.trust;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.ShownOnce;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

/// Helping somebody whose card is lost.
@Controller
@RequestMapping(ReplacementPages.PATH)
@Access(For.SIGNED_IN)
class ReplacementPages {
    static final String PATH = "/karte-ersetzen";
    private static final ShownOnce FIRST = new ShownOnce("haelfte1", PATH);
    private static final ShownOnce SECOND = new ShownOnce("haelfte2", PATH);

    private final ReplacementBook book;
    private final TrustBook trusts;
    private final Sessions sessions;

    ReplacementPages(ReplacementBook book, TrustBook trusts, Sessions sessions) {
        this.book = book;
        this.trusts = trusts;
        this.sessions = sessions;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request, HttpServletResponse response) {
        var first = FIRST.take(request, response);
        var half = first.or(() -> SECOND.take(request, response));
        return half.isPresent()
                ? page.show(
                        "people/trust/half",
                        Map.of("words", List.of(half.get().split(" ")), "first", first.isPresent()))
                : list(page, Form.empty(), request);
    }

    @PostMapping
    View ask(
            Page page,
            @Valid @ModelAttribute LostCard lost,
            BindingResult validation,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (validation.hasErrors() || !sessions.isFresh(request)) {
            return list(page, page.form(validation), request);
        }
        return put(
                FIRST, book.ask(page.visitor().id(), lost.owner(), lost.reason().strip()), page, request, response);
    }

    @PostMapping("/{owner}/bestaetigen")
    View confirm(Page page, @PathVariable UUID owner, HttpServletRequest request, HttpServletResponse response) {
        if (!sessions.isFresh(request)) {
            return page.goOn(PATH);
        }
        return put(SECOND, book.confirm(page.visitor(), owner), page, request, response);
    }

    /// For the owner.
    @PostMapping("/absagen")
    View cancel(Page page) {
        book.cancel(page.visitor().id());
        return page.goOn(SignIn.WAYS, "success", "people.replace.cancelled");
    }

    private static View put(
            ShownOnce half,
            ReplacementBook.Outcome outcome,
            Page page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case ReplacementBook.Outcome.Half made -> {
                half.put(String.join(" ", made.words()), request, response);
                yield page.goOn(PATH);
            }
            case ReplacementBook.Outcome.NotAllowed refused -> throw new Forbidden();
        };
    }

    private View list(Page page, Form form, HttpServletRequest request) {
        var values = Map.of(
                "form", form,
                "people", trusts.listBy(page.visitor().id()),
                "waiting", book.listFor(page.visitor()),
                "fresh", sessions.isFresh(request));
        return form.hasErrors()
                ? page.again("people/trust/replace", values)
                : page.show("people/trust/replace", values);
    }
}
