package org.augenhoehe.participation.gathering;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.kiosk.AtKiosk;
import org.augenhoehe.participation.kiosk.Taken;
import org.augenhoehe.places.ChosenPlace;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import gg.jte.Content;
import gg.jte.TemplateEngine;

/// Bringing something in at a tablet in the house, in written words.
@Component
class GatheringAtKiosk implements AtKiosk {
    private static final int LONGEST = 4000;

    private final ContributionBook book;
    private final CategoryStore categories;
    private final TemplateEngine templates;

    GatheringAtKiosk(ContributionBook book, CategoryStore categories, TemplateEngine templates) {
        this.book = book;
        this.categories = categories;
        this.templates = templates;
    }

    @Override
    public String method() {
        return "gathering";
    }

    @Override
    public String textKey() {
        return "gathering.kiosk";
    }

    @Override
    public Map<UUID, String> listLacking(Collection<Step> steps) {
        return Map.of();
    }

    @Override
    public Content ask(Page page, Step step, Form form) {
        var kind = form.value("kind").isEmpty()
                ? Form.empty().with("kind", ContributionKind.usual(step.phase()).name())
                : form;
        var sorted = categories.list(step.id()).stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
        return output -> templates.render(
                "participation/kiosk-contribute.jte",
                Map.of(
                        "page",
                        page,
                        "form",
                        form.hasErrors() ? form : kind,
                        "kinds",
                        ContributionKind.options(page),
                        "categories",
                        sorted),
                output);
    }

    @Override
    public Taken take(Page page, UUID kiosk, Step step, Form form) {
        var kind = Arrays.stream(ContributionKind.values())
                .filter(one -> one.name().equals(form.value("kind")))
                .findFirst();
        var wording = form.value("wording").strip().replace("\r\n", "\n");
        if (kind.isEmpty()) {
            form.reject("kind", page.t("gathering.kind.missing"));
        }
        if (wording.isEmpty()) {
            form.reject("wording", page.t("gathering.kiosk.missing"));
        } else if (wording.length() > LONGEST) {
            form.reject("wording", page.t("survey.answer.long", LONGEST));
        }
        if (form.hasErrors() || kind.isEmpty()) {
            return new Taken.Wrong();
        }
        var where = Whereabouts.of(new ChosenPlace.Nowhere());
        var category = category(step, form.value("category"));
        book.contributeOnSite(
                kiosk, step, new Brought(kind.get(), wording, category, false, null, where, null, null, List.of()));
        return new Taken.Done(true);
    }

    /// One that is gone by now is left out.
    private @Nullable UUID category(Step step, String typed) {
        return Ids.find(typed)
                .filter(id -> categories.list(step.id()).stream()
                        .anyMatch(one -> one.id().equals(id)))
                .orElse(null);
    }

    @Override
    public void drop(UUID kiosk, Step step) {
        book.dropOnSite(kiosk, step.id());
    }
}
