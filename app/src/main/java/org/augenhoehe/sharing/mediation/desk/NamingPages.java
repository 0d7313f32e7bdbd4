package org.augenhoehe.sharing.mediation.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.Mediated;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Writing down whom a group or an undertaking chose to mediate.
@Controller
@RequestMapping(Dispute.PATH + "/amt/neu")
@Access(For.SIGNED_IN)
class NamingPages {
    private static final String TEMPLATE = "sharing/mediation/naming";
    private static final Pattern PERSON = Pattern.compile(".*/menschen/([0-9a-f-]{36})/?");

    private final MediatorBook book;
    private final Undertakings undertakings;
    private final Organisations organisations;
    private final People people;

    NamingPages(MediatorBook book, Undertakings undertakings, Organisations organisations, People people) {
        this.book = book;
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.people = people;
    }

    /// @param gruppe whose choice it was; null where an undertaking decided
    /// @param vorhaben in which it was decided; null where a group chose
    @GetMapping
    View ask(
            Page page,
            @RequestParam(required = false) @Nullable UUID gruppe,
            @RequestParam(required = false) @Nullable UUID vorhaben) {
        if (gruppe == null && vorhaben == null) {
            return page.goOn(Dispute.PATH);
        }
        var form = Form.empty().with("fromDay", book.today().toString());
        return page.show(TEMPLATE, values(page, gruppe, vorhaben, form));
    }

    @PostMapping
    View name(
            Page page,
            @RequestParam(required = false) @Nullable UUID gruppe,
            @RequestParam(required = false) @Nullable UUID vorhaben,
            @Valid @ModelAttribute NamingForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        var person = person(typed);
        if (person == null) {
            form.reject("person", page.t("sharing.mediation.person.missing"));
        }
        var step = Ids.find(typed.step()).orElse(null);
        if (gruppe == null && step == null) {
            form.reject("step", page.t("sharing.mediation.step.missing"));
        }
        var decidedOn = typed.decidedOn();
        var from = typed.fromDay();
        var until = typed.untilDay();
        if (form.hasErrors() || person == null || decidedOn == null || from == null || until == null) {
            return page.again(TEMPLATE, values(page, gruppe, vorhaben, form));
        }
        var naming = new Naming(person, gruppe, gruppe == null ? step : null, typed.decision(), decidedOn, from, until);
        return switch (book.name(page.visitor().id(), naming)) {
            case Mediated.Done done -> page.goOn(Dispute.PATH, "success", "sharing.mediation.named");
            case Mediated.Refused(var why) ->
                page.again(TEMPLATE, values(page, gruppe, vorhaben, form.reject(field(why), page.t(why.textKey()))));
            case Mediated.Closed(var because) ->
                page.again(
                        TEMPLATE,
                        values(page, gruppe, vorhaben, form.reject("decision", DoorSentence.of(page, because))));
        };
    }

    private static String field(Mediated.Why why) {
        return switch (why) {
            case TERM -> "untilDay";
            case FUTURE -> "decidedOn";
            case NO_DECISION -> "step";
            case NO_PERSON, HOLDS, ALREADY, MOVED, INVOLVED, TAKEN -> "person";
        };
    }

    private static @Nullable UUID person(NamingForm typed) {
        var chosen = Ids.find(typed.person());
        if (chosen.isPresent()) {
            return chosen.get();
        }
        var address = PERSON.matcher(typed.address());
        return address.matches() ? Ids.find(address.group(1)).orElse(null) : null;
    }

    private Map<String, ?> values(Page page, @Nullable UUID group, @Nullable UUID undertaking, Form form) {
        var visitor = page.visitor().id();
        var candidates = new ArrayList<UUID>();
        var steps = List.<Option>of();
        String whose;
        if (group != null) {
            if (!organisations.speaksFor(visitor, group)) {
                throw new Forbidden();
            }
            whose = organisations.names(Set.of(group)).getOrDefault(group, "");
            candidates.addAll(organisations.listSpeakers(group));
        } else if (undertaking != null) {
            if (!undertakings.hosts(visitor, undertaking)) {
                throw new Forbidden();
            }
            whose = undertakings.findQuestion(undertaking).orElseThrow(NotFound::new);
            candidates.addAll(undertakings.listParticipants(undertaking));
            steps = book.decisions(undertaking).stream()
                    .map(step -> new Option(step.id().toString(), step.question()))
                    .toList();
        } else {
            throw new NotFound();
        }
        var values = new HashMap<String, Object>();
        values.put("whose", whose);
        values.put("steps", steps);
        values.put("undertaken", group == null);
        values.put("query", group == null ? "?vorhaben=" + undertaking : "?gruppe=" + group);
        values.put(
                "candidates",
                people.names(candidates).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .toList());
        values.put("form", form);
        return values;
    }
}
