package org.augenhoehe.participation.kiosk.answer;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.participation.kiosk.Taken;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// What people do at the tablet in the house: they choose, answer, and make room for the next one. Each page stands for
/// itself; the script of the tablet asks for all of them at once and goes from one to the other without a connection.
@Controller
@RequestMapping("/tablet/{language}")
@Access(For.EVERYONE)
class TabletPages {
    private static final int GONE = 410;
    private static final int REFUSED = 422;

    private final Tablets tablets;
    private final Screens screens;
    private final InLanguage languages;
    private final TakingBook book;
    private final Unsealing unsealing;
    private final Undertakings undertakings;
    private final RateLimits limits;

    TabletPages(
            Tablets tablets,
            Screens screens,
            InLanguage languages,
            TakingBook book,
            Unsealing unsealing,
            Undertakings undertakings,
            RateLimits limits) {
        this.tablets = tablets;
        this.screens = screens;
        this.languages = languages;
        this.book = book;
        this.unsealing = unsealing;
        this.undertakings = undertakings;
        this.limits = limits;
    }

    @GetMapping
    View start(@PathVariable String language, HttpServletRequest request, HttpServletResponse response) {
        return all(request, response, language, "participation/kiosk/start");
    }

    /// Everything that can be shown in one language.
    @GetMapping("/alles")
    View course(@PathVariable String language, HttpServletRequest request, HttpServletResponse response) {
        return all(request, response, language, "participation/kiosk/course");
    }

    @GetMapping("/{step}")
    View ask(
            @PathVariable String language,
            @PathVariable("step") UUID id,
            HttpServletRequest request,
            HttpServletResponse response) {
        return open(request, response, language, (page, kiosk) -> {
            var shown = screens.of(page, kiosk);
            return shown.asked().stream()
                    .filter(one -> one.step().id().equals(id))
                    .findFirst()
                    .map(one -> page.show(
                            "participation/kiosk/ask", Map.of("shown", shown, "asked", one, "form", Form.empty())))
                    .orElseGet(() -> page.goOn(shown.home()));
        });
    }

    @GetMapping("/{step}/danke")
    View thank(
            @PathVariable String language,
            @PathVariable UUID step,
            HttpServletRequest request,
            HttpServletResponse response) {
        return all(request, response, language, "participation/kiosk/thanks");
    }

    private View all(HttpServletRequest request, HttpServletResponse response, String language, String template) {
        return open(
                request,
                response,
                language,
                (page, kiosk) -> page.show(template, Map.of("shown", screens.of(page, kiosk))));
    }

    /// Whoever signed in beside the tablet is signed out first: no form here may carry a person.
    private View open(
            HttpServletRequest request,
            HttpServletResponse response,
            String language,
            BiFunction<Page, Kiosk, View> shown) {
        var page = languages.page(request, language);
        var kiosk = tablets.findOpen(request);
        if (kiosk.isEmpty()) {
            return page.goOn(Tablets.HOME);
        }
        if (page.visitor().signedIn()) {
            tablets.signOut(request, response);
            return page.goOn(request.getRequestURI());
        }
        return shown.apply(page, kiosk.get());
    }

    @PostMapping("/{step}")
    View take(
            @PathVariable String language,
            @PathVariable("step") UUID id,
            @RequestParam(name = "schluessel", defaultValue = "") String key,
            @RequestParam(name = "tablet", defaultValue = "") String shownAt,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request) {
        var page = languages.page(request, language);
        var step = undertakings.findStep(id).orElseThrow(NotFound::new);
        // The device may have become another tablet since.
        var kiosk = tablets.find(request)
                .filter(one -> one.id().toString().equals(shownAt))
                .orElse(null);
        var form = Form.empty();
        (kiosk == null ? typed : unsealing.typed(kiosk, typed)).forEach(form::with);
        if (kiosk != null && !limits.take(Limit.KIOSK, kiosk.id().toString())) {
            throw new TooMany();
        }
        var taken = kiosk == null
                ? new Taken.Ended()
                : book.take(page, kiosk, step, Ids.find(key).orElseThrow(NotFound::new), form);
        return speaksJson(request) ? said(page, taken, form) : shown(page, kiosk, step, taken, form);
    }

    private static boolean speaksJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }

    private static View said(Page page, Taken taken, Form form) {
        return switch (taken) {
            case Taken.Done done -> new Said(200, "");
            case Taken.Again again -> new Said(200, "");
            case Taken.Ended ended -> new Said(GONE, page.t("kiosk.ended"));
            case Taken.NotNow(var because) -> new Said(REFUSED, page.t("kiosk.notnow", page.t(because.textKey())));
            case Taken.Wrong wrong ->
                new Said(
                        REFUSED,
                        form.errors().isEmpty()
                                ? page.t("kiosk.wrong")
                                : form.errors().getFirst().message());
        };
    }

    private View shown(Page page, @Nullable Kiosk kiosk, Step step, Taken taken, Form form) {
        if (kiosk == null || taken instanceof Taken.Ended) {
            return page.goOn(Tablets.HOME);
        }
        var shown = screens.of(page, kiosk, step, form);
        if (taken instanceof Taken.Done || taken instanceof Taken.Again) {
            return page.goOn(shown.thanks(step));
        }
        if (taken instanceof Taken.NotNow(var because)) {
            form.reject("", page.t("kiosk.notnow", page.t(because.textKey())));
        }
        return page.again(
                "participation/kiosk/ask",
                Map.of("shown", shown, "asked", shown.asked().getFirst(), "form", form));
    }
}
