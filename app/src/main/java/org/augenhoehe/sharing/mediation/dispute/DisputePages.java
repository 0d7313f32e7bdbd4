package org.augenhoehe.sharing.mediation.dispute;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.DisputeWordStore;
import org.augenhoehe.sharing.mediation.Disputed;
import org.augenhoehe.sharing.mediation.Mediated;
import org.augenhoehe.sharing.mediation.Side;
import org.augenhoehe.sharing.mediation.about.DisputedBooking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Bringing a conflict to the desk, and talking it over. Read by its sides and whoever mediates; by nobody else,
/// whatever their role.
@Controller
@RequestMapping(Dispute.PATH)
@Access(For.SIGNED_IN)
class DisputePages {
    private static final String TEMPLATE = "sharing/mediation/dispute";
    private static final int LONGEST = 2000;

    private final DisputeStore store;
    private final DisputeWordStore words;
    private final DisputeBook book;
    private final Organisations organisations;
    private final People people;

    DisputePages(
            DisputeStore store, DisputeWordStore words, DisputeBook book, Organisations organisations, People people) {
        this.store = store;
        this.words = words;
        this.book = book;
        this.organisations = organisations;
        this.people = people;
    }

    /// @param buchung the booking it is about; short for `art=booking&id=…`
    /// @param art kind of a {@link Disputed}
    @GetMapping("/neu")
    View ask(
            Page page,
            @RequestParam(required = false) @Nullable UUID buchung,
            @RequestParam(defaultValue = DisputedBooking.KIND) String art,
            @RequestParam(required = false) @Nullable UUID id) {
        var thing = buchung == null ? id : buchung;
        if (thing == null) {
            return page.goOn(Dispute.PATH, "info", "sharing.mediation.new.from");
        }
        var kind = buchung == null ? art : DisputedBooking.KIND;
        var open = store.findOpen(kind, thing);
        if (open.isPresent()) {
            book.side(page.visitor().id(), open.get());
            return page.goOn(open.get().path());
        }
        return page.show("sharing/mediation/new", values(page, kind, thing, Form.empty()));
    }

    @PostMapping("/neu")
    View open(
            Page page, @RequestParam String art, @RequestParam UUID id, @RequestParam(defaultValue = "") String words) {
        var typed = words.strip();
        var form = Form.empty().with("words", words);
        if (isWrong(typed)) {
            return page.again(
                    "sharing/mediation/new",
                    values(page, art, id, form.reject("words", page.t("sharing.mediation.words.missing", LONGEST))));
        }
        return switch (book.open(page.visitor().id(), art, id, typed)) {
            case Mediated.Done(var dispute) ->
                page.goOn(Dispute.PATH + "/" + dispute, "success", "sharing.mediation.opened");
            case Mediated.Refused(var why) ->
                page.again("sharing/mediation/new", values(page, art, id, form.reject("words", page.t(why.textKey()))));
            case Mediated.Closed(var because) ->
                page.again(
                        "sharing/mediation/new",
                        values(page, art, id, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    @GetMapping("/{id}")
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, Map.of("shown", shown(page, id), "form", Form.empty()));
    }

    @PostMapping("/{id}/sagen")
    View say(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        var typed = words.strip();
        var form = Form.empty().with("words", words);
        if (isWrong(typed)) {
            return again(page, id, form.reject("words", page.t("sharing.mediation.words.missing", LONGEST)));
        }
        return after(page, id, form, "words", book.say(page.visitor().id(), id, typed), "sharing.mediation.said");
    }

    @PostMapping("/{id}/uebernehmen")
    View take(Page page, @PathVariable UUID id) {
        return switch (book.take(page.visitor().id(), id)) {
            case Mediated.Done done -> page.goOn(Dispute.PATH + "/" + id, "success", "sharing.mediation.taken");
            case Mediated.Refused(var why) -> page.goOn(Dispute.PATH, "danger", why.textKey());
            case Mediated.Closed any -> throw new IllegalStateException("nothing was written");
        };
    }

    @PostMapping("/{id}/abgeben")
    View giveBack(Page page, @PathVariable UUID id) {
        var came = book.giveBack(page.visitor().id(), id);
        return came instanceof Mediated.Refused(var why)
                ? page.goOn(Dispute.PATH + "/" + id, "danger", why.textKey())
                : page.goOn(Dispute.PATH, "success", "sharing.mediation.givenback");
    }

    @PostMapping("/{id}/vorschlag")
    View propose(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String outcome) {
        var typed = outcome.strip();
        var form = Form.empty().with("outcome", outcome);
        if (isWrong(typed)) {
            return again(page, id, form.reject("outcome", page.t("sharing.mediation.words.missing", LONGEST)));
        }
        var came = book.propose(page.visitor().id(), id, typed);
        return after(page, id, form, "outcome", came, "sharing.mediation.proposed");
    }

    /// @param outcome to which words
    @PostMapping("/{id}/antwort")
    View answer(Page page, @PathVariable UUID id, @RequestParam UUID outcome, @RequestParam boolean yes) {
        var came = book.answer(page.visitor().id(), id, outcome, yes);
        return after(page, id, Form.empty(), "", came, yes ? "sharing.mediation.yes" : "sharing.mediation.no");
    }

    @PostMapping("/{id}/ohne")
    View without(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", book.endWithout(page.visitor().id(), id), "sharing.mediation.without");
    }

    @PostMapping("/{id}/zurueckziehen")
    View withdraw(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", book.withdraw(page.visitor().id(), id), "sharing.mediation.withdrawn");
    }

    private static boolean isWrong(String typed) {
        return typed.isEmpty() || typed.length() > LONGEST;
    }

    private View after(Page page, UUID id, Form form, String field, Mediated came, String done) {
        return switch (came) {
            case Mediated.Done any -> page.goOn(Dispute.PATH + "/" + id, "success", done);
            case Mediated.Refused(var why) -> again(page, id, form.reject(field, page.t(why.textKey())));
            case Mediated.Closed(var because) -> again(page, id, form.reject(field, DoorSentence.of(page, because)));
        };
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, Map.of("shown", shown(page, id), "form", form));
    }

    private DisputeShown shown(Page page, UUID id) {
        var dispute = store.find(id).orElseThrow(NotFound::new);
        var side = book.side(page.visitor().id(), dispute);
        var named = book.kind(dispute.kind()).map(kind -> kind.name(dispute.thing()));
        var names = people.names(Stream.of(dispute.person(), dispute.otherPerson(), dispute.mediator())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var houses = organisations.names(Stream.of(dispute.organisation(), dispute.otherOrganisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new DisputeShown(
                dispute,
                side,
                named.map(Disputed.Named::name).orElse("…"),
                side == Side.MEDIATOR ? "" : named.map(Disputed.Named::path).orElse(""),
                name(names, houses, dispute.person(), dispute.organisation()),
                name(names, houses, dispute.otherPerson(), dispute.otherOrganisation()),
                dispute.mediator() == null ? "" : names.getOrDefault(dispute.mediator(), "…"),
                words.list(id),
                words.findLast(id).orElse(null),
                DisputeUpkeep.KEPT.toDays());
    }

    private static String name(
            Map<UUID, String> names, Map<UUID, String> houses, @Nullable UUID person, @Nullable UUID organisation) {
        var name = person != null ? names.get(person) : organisation != null ? houses.get(organisation) : null;
        return Objects.requireNonNullElse(name, "…");
    }

    private Map<String, ?> values(Page page, String kind, UUID thing, Form form) {
        var known = book.kind(kind).orElseThrow(NotFound::new);
        if (known.find(thing, page.visitor().id()).isEmpty()) {
            throw new NotFound();
        }
        var named = known.name(thing);
        return Map.of("kind", kind, "thing", thing, "about", named.name(), "path", named.path(), "form", form);
    }
}
