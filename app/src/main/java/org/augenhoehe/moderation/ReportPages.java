package org.augenhoehe.moderation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Saying that something is not in order, with an account or without one.
@Controller
@RequestMapping("/melden/{kind}/{thing}")
@Access(For.EVERYONE)
class ReportPages {
    private final Kinds kinds;
    private final MatterBook book;

    ReportPages(Kinds kinds, MatterBook book) {
        this.kinds = kinds;
        this.book = book;
    }

    @GetMapping
    View ask(Page page, @PathVariable String kind, @PathVariable UUID thing) {
        var about = kinds.get(kind).find(thing).orElseThrow(NotFound::new);
        if (about.hidden() && about.isBy(page.visitor().person())) {
            return page.goOn(ConcernedPages.PATH);
        }
        return page.show("moderation/report", values(page, kind, thing, Form.empty()));
    }

    @PostMapping
    View report(
            Page page,
            @PathVariable String kind,
            @PathVariable UUID thing,
            @Valid @ModelAttribute ReportForm report,
            BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("moderation/report", values(page, kind, thing, form));
        }
        var href = find(page, kind, thing).href();
        book.report(kind, thing, report, page.visitor().person());
        return page.goOn(href, "success", "moderation.report.done");
    }

    /// What nobody may read is not there.
    private Contribution find(Page page, String kind, UUID thing) {
        var moderated = kinds.get(kind);
        return moderated
                .find(thing)
                .filter(found -> !found.hidden()
                        && moderated.isReadBy(thing, page.visitor().person()))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, String kind, UUID thing, Form form) {
        List<Option> grounds = Arrays.stream(Ground.values())
                .map(ground -> new Option(ground.name(), page.t(ground.textKey())))
                .toList();
        return Map.of("about", find(page, kind, thing), "form", form, "grounds", grounds);
    }
}
