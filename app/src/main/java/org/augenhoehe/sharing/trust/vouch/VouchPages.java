package org.augenhoehe.sharing.trust.vouch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.trust.fact.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who vouches for me, for whom I vouch, and whose word counts for my things.
@Controller
@RequestMapping(VouchBook.PATH)
@Access(For.SIGNED_IN)
class VouchPages {
    private static final String TEMPLATE = "sharing/trust/vouching";
    private static final int LONGEST = 500;

    private final VouchBook book;
    private final VouchStore store;
    private final VouchRuleStore rules;
    private final Organisations organisations;
    private final People people;

    VouchPages(VouchBook book, VouchStore store, VouchRuleStore rules, Organisations organisations, People people) {
        this.book = book;
        this.store = store;
        this.rules = rules;
        this.organisations = organisations;
        this.people = people;
    }

    @GetMapping
    @Assisted
    View show(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty()));
    }

    @PostMapping("/bitten")
    @Assisted("sharing.trust.act.asked")
    View ask(Page page) {
        book.ask(page.visitor().id());
        return page.goOn(VouchBook.PATH + "#bitten", "success", "sharing.trust.asked");
    }

    @PostMapping("/nicht-bitten")
    @Assisted("sharing.trust.act.asked")
    View askNoMore(Page page) {
        book.endAsking(page.visitor().id());
        return page.goOn(VouchBook.PATH + "#bitten", "success", "sharing.trust.asked.no");
    }

    @GetMapping("/bitte/{code}")
    View asked(Page page, @PathVariable String code) {
        return form(page, book.findAsking(code).orElseThrow(NotFound::new), code, Form.empty(), false);
    }

    @GetMapping("/fuer/{person}")
    View forSomebody(Page page, @PathVariable UUID person) {
        if (!book.knows(page.visitor().id(), person)) {
            throw new NotFound();
        }
        return form(page, person, "", Form.empty(), false);
    }

    /// @param code of the link by which they were asked; empty where there was none
    @PostMapping("/fuer/{person}")
    View vouch(
            Page page,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String words) {
        var typed = words.strip();
        var form = Form.empty().with("words", words);
        if (typed.length() > LONGEST) {
            return form(page, person, code, form.reject("words", page.t("sharing.trust.words.long", LONGEST)), true);
        }
        return switch (book.vouch(page.visitor().id(), person, code.isEmpty() ? null : code, typed)) {
            case Said.Done done -> page.goOn(VouchBook.PATH, "success", "sharing.trust.vouched");
            case Said.Refused(var why) ->
                // Whoever does not know them learns no name here, either.
                why == Said.Why.STRANGER
                        ? page.goOn(VouchBook.PATH, "danger", why.textKey())
                        : form(page, person, code, form.reject("words", page.t(why.textKey())), true);
            case Said.Closed(var because) ->
                form(page, person, code, form.reject("words", DoorSentence.of(page, because)), true);
        };
    }

    @PostMapping("/fuer/{person}/zurueck")
    View takeBack(Page page, @PathVariable UUID person) {
        book.takeBack(page.visitor().id(), person);
        return page.goOn(VouchBook.PATH, "success", "sharing.trust.takenback");
    }

    @PostMapping("/von/{person}/ablehnen")
    @Assisted("sharing.trust.act.refused")
    View refuse(Page page, @PathVariable UUID person) {
        book.refuse(page.visitor().id(), person);
        return page.goOn(VouchBook.PATH, "success", "sharing.trust.refused.done");
    }

    /// @param owner for whose things: an organisation; empty for one's own
    @PostMapping("/regel")
    View trust(
            Page page, @RequestParam(defaultValue = "") String owner, @RequestParam(defaultValue = "") String trusted) {
        var form = Form.empty().with("trusted", trusted).with("owner", owner);
        var group = Ids.find(trusted);
        if (group.isEmpty()) {
            return page.again(TEMPLATE, values(page, form.reject("trusted", page.t(Said.Why.NO_GROUP.textKey()))));
        }
        return switch (book.trust(page.visitor().id(), organisation(owner), group.get())) {
            case Said.Done done -> page.goOn(VouchBook.PATH + "#regel", "success", "sharing.trust.rule.done");
            case Said.Refused(var why) ->
                page.again(TEMPLATE, values(page, form.reject("trusted", page.t(why.textKey()))));
            case Said.Closed(var because) ->
                page.again(TEMPLATE, values(page, form.reject("trusted", DoorSentence.of(page, because))));
        };
    }

    @PostMapping("/regel/streichen")
    View trustNoMore(Page page, @RequestParam(defaultValue = "") String owner, @RequestParam UUID trusted) {
        book.trustNoMore(page.visitor().id(), organisation(owner), trusted);
        return page.goOn(VouchBook.PATH + "#regel", "success", "sharing.trust.rule.gone");
    }

    private static @Nullable UUID organisation(String owner) {
        return owner.isEmpty() ? null : Ids.find(owner).orElseThrow(NotFound::new);
    }

    private View form(Page page, UUID person, String code, Form form, boolean again) {
        var reader = page.visitor().id();
        var name = people.names(List.of(person)).get(person);
        if (name == null) {
            throw new NotFound();
        }
        var before = store.find(reader, person).map(Vouch::words).orElse("");
        var filled = again ? form : form.with("words", before);
        Map<String, ?> values = Map.of("person", person, "name", name, "code", code, "form", filled);
        return again ? page.again("sharing/trust/vouch", values) : page.show("sharing/trust/vouch", values);
    }

    private Map<String, ?> values(Page page, Form form) {
        var person = page.visitor().id();
        var mine = store.listFor(person);
        var given = store.listBy(person);
        var all = organisations.listNames();
        var owners = new ArrayList<VouchRule>();
        owners.add(rule("", page.t("sharing.trust.rule.own"), rules.list(person, null), all));
        organisations.names(organisations.listSpokenForBy(person)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(one ->
                        owners.add(rule(one.getKey().toString(), one.getValue(), rules.list(null, one.getKey()), all)));
        var values = new HashMap<String, Object>();
        values.put("mine", mine);
        values.put("given", given);
        values.put(
                "names",
                people.names(Stream.concat(
                                mine.stream().map(Vouch::voucher),
                                given.stream().map(Vouch::vouched))
                        .collect(Collectors.toSet())));
        values.put(
                "link",
                book.findCode(person)
                        .map(code -> page.publicUrl() + VouchBook.PATH + "/bitte/" + code)
                        .orElse(""));
        values.put("rules", owners);
        values.put(
                "owners",
                owners.stream().map(one -> new Option(one.owner(), one.name())).toList());
        values.put(
                "groups",
                all.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .toList());
        values.put("form", form);
        return values;
    }

    private static VouchRule rule(String owner, String name, List<UUID> trusted, Map<UUID, String> names) {
        return new VouchRule(
                owner,
                name,
                trusted.stream()
                        .filter(names::containsKey)
                        .map(one -> new Option(one.toString(), Objects.requireNonNull(names.get(one))))
                        .toList());
    }
}
