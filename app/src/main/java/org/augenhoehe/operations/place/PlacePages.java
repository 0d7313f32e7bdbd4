package org.augenhoehe.operations.place;

import java.util.Map;

import org.augenhoehe.operations.Reason;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
@RequestMapping("/betrieb/ort")
@Access(For.OPERATOR)
class PlacePages {
    private static final String HISTORY = "/betrieb/ort/verlauf";

    private final ThisPlace thisPlace;
    private final PlaceBook book;
    private final PlaceHistory history;
    private final Languages languages;

    PlacePages(ThisPlace thisPlace, PlaceBook book, PlaceHistory history, Languages languages) {
        this.thisPlace = thisPlace;
        this.book = book;
        this.history = history;
        this.languages = languages;
    }

    @GetMapping
    View show(Page page) {
        var seen = history.newest();
        var place = thisPlace.get();
        return page.show(
                "operations/place/settings", values(PlaceForm.filled("", place), PlaceForm.rows(place, null), seen));
    }

    @PostMapping
    View change(
            Page page,
            @Valid @ModelAttribute("settings") PlaceForm typed,
            BindingResult validation,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason) {
        var form = page.form(validation);
        typed.check(form, "", page);
        if (reason.isBlank() || reason.length() > Reason.MAX) {
            form.reject("reason", page.t("operations.reason.missing"));
        }
        if (!form.hasErrors()
                && !book.change(
                        seen, typed.place(), reason.strip(), page.visitor().id())) {
            form.reject("", page.t("operations.place.faster"));
            seen = history.newest();
        }
        return form.hasErrors()
                ? page.again("operations/place/settings", values(form, PlaceForm.rows(null, typed), seen))
                : page.goOn("/betrieb/ort", "success", "operations.place.saved");
    }

    @GetMapping("/verlauf")
    View history(Page page) {
        return page.show("operations/place/history", Map.of("versions", history.list(page)));
    }

    @GetMapping("/verlauf/{version}/zurueckholen")
    View restore(Page page, @PathVariable int version) {
        return page.show("operations/place/restore", Map.of("version", version, "form", seen(Form.empty())));
    }

    @PostMapping("/verlauf/{version}/zurueckholen")
    View restore(
            Page page,
            @PathVariable int version,
            @RequestParam int seen,
            @Valid @ModelAttribute Reason reason,
            BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors()
                && !book.restore(version, seen, reason.text(), page.visitor().id())) {
            form.reject("", page.t("operations.place.faster"));
        }
        return form.hasErrors()
                ? page.again("operations/place/restore", Map.of("version", version, "form", seen(form)))
                : page.goOn(HISTORY, "success", "operations.place.restored");
    }

    private Form seen(Form form) {
        return form.with("seen", String.valueOf(history.newest()));
    }

    private Map<String, Object> values(Form form, int rows, int seen) {
        return Map.of("form", form, "rows", rows, "seen", seen, "languages", languages.list());
    }
}
