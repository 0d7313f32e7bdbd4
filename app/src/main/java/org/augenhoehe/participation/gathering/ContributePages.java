package org.augenhoehe.participation.gathering;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.ResultParts;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
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

/// Bringing in a need, an idea, a proposal.
@Controller
@RequestMapping("/sammeln/{step}/neu")
@Access(For.SIGNED_IN)
class ContributePages {
    private final Gatherings gatherings;
    private final ContributionBook book;
    private final CategoryStore categories;
    private final Sourcing sourcing;
    private final Enclosures enclosures;
    private final PlaceField places;
    private final Undertakings undertakings;
    private final List<ResultParts> parts;

    ContributePages(
            Gatherings gatherings,
            ContributionBook book,
            CategoryStore categories,
            Sourcing sourcing,
            Enclosures enclosures,
            PlaceField places,
            Undertakings undertakings,
            List<ResultParts> parts) {
        this.gatherings = gatherings;
        this.book = book;
        this.categories = categories;
        this.sourcing = sourcing;
        this.enclosures = enclosures;
        this.places = places;
        this.undertakings = undertakings;
        this.parts = parts;
    }

    /// @param from what it is drawn from
    /// @param about the part of it that somebody wants to say something about
    @GetMapping
    @Assisted
    View ask(
            Page page,
            @PathVariable UUID step,
            @RequestParam(name = "aus", required = false) @Nullable UUID from,
            @RequestParam(name = "zu", defaultValue = "") String about) {
        var here = gatherings.get(step);
        var entrance = undertakings.entrance(here, page.visitor().person());
        if (entrance != Entrance.OPEN) {
            return page.goOn("/sammeln/" + step, "info", "gathering.closed");
        }
        var standing = undertakings
                .confirmedStandings(here.undertaking())
                .get(page.visitor().id());
        var form = Form.empty()
                .with("kind", (from == null ? ContributionKind.usual(here.phase()) : ContributionKind.PROPOSAL).name())
                .with("from", from == null ? null : from.toString())
                .with("zu", about);
        // Only users come in here: a name would say that somebody is one.
        if (here.audience().asksForStanding()) {
            form.with("unnamed", "true");
        }
        if (standing != null && !standing.sensitive()) {
            form.with("showsStanding", "true");
        }
        return page.show("participation/contribute", values(page, here, form));
    }

    @PostMapping
    @Assisted("gathering.act.contribute")
    View contribute(
            Page page, @PathVariable UUID step, @Valid @ModelAttribute ContributionForm typed, BindingResult validation)
            throws IOException {
        var here = gatherings.get(step);
        var form = page.form(validation);
        if (typed.saysNothing()) {
            form.reject("wording", page.t("gathering.wording.missing"));
        }
        if (typed.category() != null
                && categories.list(step).stream().noneMatch(one -> one.id().equals(typed.category()))) {
            throw new NotFound();
        }
        var place = places.read(page, form, "place");
        var picture = enclosures.picture(page, typed, form);
        var voice = enclosures.voice(page, typed, form);
        if (form.hasErrors()) {
            return page.again("participation/contribute", values(page, here, form));
        }
        var person = page.visitor().id();
        var standing = undertakings.confirmedStandings(here.undertaking()).get(person);
        var written = book.contribute(person, here, typed.brought(standing, Whereabouts.of(place), picture, voice));
        if (written instanceof Written.Done(var id, var held)) {
            return page.goOn(
                    Contribution.path(id), held ? "info" : "success", held ? "gathering.held" : "gathering.thanks");
        }
        form.reject("", Written.sentence(page, written));
        return page.again("participation/contribute", values(page, here, form));
    }

    /// Only what belongs to the same undertaking is quoted, and only from where it is drawn.
    private String about(Page page, Step here, List<UUID> chosen, String part) {
        if (part.isEmpty()) {
            return "";
        }
        return undertakings.listSteps(chosen).values().stream()
                .filter(step -> step.undertaking().equals(here.undertaking()))
                .flatMap(step -> parts.stream().flatMap(room -> room.find(page, step.id(), part).stream()))
                .findFirst()
                .orElse("");
    }

    private Map<String, ?> values(Page page, Step step, Form form) {
        var values = new HashMap<String, Object>();
        values.put("step", step);
        values.put("form", form);
        values.put("kinds", ContributionKind.options(page));
        values.put(
                "categories",
                categories.list(step.id()).stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList());
        values.put("places", places.options());
        var standing = undertakings
                .confirmedStandings(step.undertaking())
                .get(page.visitor().id());
        if (standing != null) {
            values.put("standing", standing);
        }
        var chosen = form.values("from").stream()
                .flatMap(one -> Ids.find(one).stream())
                .toList();
        values.put("about", about(page, step, chosen, form.value("zu")));
        values.put("sources", sourcing.options(page, step.undertaking(), chosen));
        return values;
    }
}
