package org.augenhoehe.participation.gathering;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Hosts say into what the contributions are sorted.
@Controller
@RequestMapping("/sammeln/{step}/themen")
@Access(For.SIGNED_IN)
class CategoryPages {
    private static final int LONGEST = 80;

    private final Gatherings gatherings;
    private final CategoryStore store;
    private final Undertakings undertakings;

    CategoryPages(Gatherings gatherings, CategoryStore store, Undertakings undertakings) {
        this.gatherings = gatherings;
        this.store = store;
        this.undertakings = undertakings;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID step) {
        return page.show("participation/categories", values(get(page, step), Form.empty()));
    }

    @PostMapping
    View add(Page page, @PathVariable UUID step, @RequestParam(defaultValue = "") String name) {
        var here = get(page, step);
        var form = Form.empty().with("name", name);
        var typed = name.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            form.reject("name", page.t("gathering.category.missing"));
        } else if (!store.add(Ids.next(), step, typed)) {
            form.reject("name", page.t("gathering.category.known"));
        } else {
            return page.goOn("/sammeln/" + step + "/themen", "success", "gathering.category.added");
        }
        return page.again("participation/categories", values(here, form));
    }

    @PostMapping("/{category}/entfernen")
    View remove(Page page, @PathVariable UUID step, @PathVariable UUID category) {
        get(page, step);
        store.remove(step, category);
        return page.goOn("/sammeln/" + step + "/themen", "success", "gathering.category.removed");
    }

    private Step get(Page page, UUID step) {
        var found = gatherings.get(step);
        if (!undertakings.hosts(page.visitor().id(), found.undertaking())) {
            throw new Forbidden();
        }
        return found;
    }

    private Map<String, ?> values(Step step, Form form) {
        return Map.of("step", step, "categories", store.list(step.id()), "form", form);
    }
}
