package org.augenhoehe.undertakings.start;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.places.PlaceField;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Origin;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.life.Entry;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.plan.Methods;
import org.augenhoehe.undertakings.template.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

@Controller
@RequestMapping("/vorhaben/neu")
@Access(For.SIGNED_IN)
class StartPages {
    private static final int USUAL_DAYS = 14;
    private static final int LONGEST_DAYS = 365;

    private final StartBook book;
    private final Organisations organisations;
    private final PlaceField places;
    private final Methods methods;
    private final Templates templates;

    StartPages(StartBook book, Organisations organisations, PlaceField places, Methods methods, Templates templates) {
        this.book = book;
        this.organisations = organisations;
        this.places = places;
        this.methods = methods;
        this.templates = templates;
    }

    /// @param service,template,from where the visitor comes from, chosen already
    @GetMapping
    View ask(
            Page page,
            @RequestParam(name = "angebot", defaultValue = "") String service,
            @RequestParam(name = "vorlage", defaultValue = "") String template,
            @RequestParam(name = "aus", defaultValue = "") String from) {
        var origin = Ids.find(from).flatMap(book::findOrigin);
        var gathering = methods.gathering(page);
        var form = Form.empty()
                .with("service", Ids.find(service).map(UUID::toString).orElse(""))
                .with("template", Ids.find(template).map(UUID::toString).orElse(""))
                .with("from", origin.isEmpty() ? "" : from)
                .with("question", origin.map(Origin.Said::title).orElse(""))
                .with("about", origin.map(Origin.Said::about).orElse(""))
                .with("entry", Entry.OPEN.name())
                .with("method", gathering.isEmpty() ? "" : gathering.getFirst().value())
                .with("lastDay", book.today().plusDays(USUAL_DAYS).toString());
        return page.show("undertakings/start/ask", values(page, form));
    }

    @PostMapping
    View start(Page page, @Valid @ModelAttribute StartForm typed, BindingResult validation) {
        var form = page.form(validation);
        var place = places.read(page, form, "place");
        checkStep(page, form, typed);
        if (form.hasErrors()) {
            return page.again("undertakings/start/ask", values(page, form));
        }
        var started = book.start(
                page.visitor().id(),
                typed,
                Whereabouts.of(place),
                page.t("undertakings.start.happens"),
                page.language());
        return switch (started) {
            case StartBook.Started.Begun(var id) ->
                page.goOn(Undertaking.home(id), "success", "undertakings.start.done");
            case StartBook.Started.Closed(var because) -> {
                form.reject("question", DoorSentence.of(page, because));
                yield page.again("undertakings/start/ask", values(page, form));
            }
        };
    }

    private void checkStep(Page page, Form form, StartForm typed) {
        if (typed.method().isEmpty() || form.error("lastDay") != null) {
            return;
        }
        if (methods.gathering(page).stream().noneMatch(option -> option.value().equals(typed.method()))) {
            form.reject("method", page.t("undertakings.start.method.unknown"));
        }
        var days = Optional.ofNullable(typed.lastDay());
        if (days.filter(this::isPossible).isEmpty()) {
            form.reject("lastDay", page.t("undertakings.start.lastday.wrong"));
        }
    }

    private boolean isPossible(LocalDate lastDay) {
        var today = book.today();
        return !lastDay.isBefore(today) && lastDay.isBefore(today.plusDays(LONGEST_DAYS));
    }

    private Map<String, ?> values(Page page, Form form) {
        var values = new HashMap<String, Object>();
        values.put("form", form);
        Ids.find(form.value("from")).flatMap(book::findOrigin).ifPresent(origin -> values.put("origin", origin));
        values.put("methods", methods.gathering(page));
        values.put("groups", groups(page));
        values.put("phases", Phase.options(page));
        values.put("places", places.options());
        values.put("standings", StandingKind.options(page));
        values.put("templates", templateOptions(page));
        return values;
    }

    private List<Option> groups(Page page) {
        return organisations.names(organisations.listOfMember(page.visitor().id())).entrySet().stream()
                .map(named -> new Option(named.getKey().toString(), named.getValue()))
                .sorted((one, other) -> page.language().collator().compare(one.label(), other.label()))
                .toList();
    }

    private List<Option> templateOptions(Page page) {
        return templates.list().stream()
                .map(template -> new Option(
                        template.id().toString(),
                        template.schema().name().in(page.language()).text()))
                .toList();
    }
}
