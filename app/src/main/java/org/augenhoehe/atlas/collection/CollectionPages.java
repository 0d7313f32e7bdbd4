package org.augenhoehe.atlas.collection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.Reason;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
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

/// One collection: its entries with its own fields, and what its group does with it.
@Controller
@RequestMapping(MapCollection.PATH + "/{id}")
@Access(For.SIGNED_IN)
class CollectionPages {
    private static final String TEMPLATE = "atlas/collection";
    private static final int ON_A_PAGE = 50;

    private final MapCollectionStore store;
    private final MapCollectionBook book;
    private final FieldStore fields;
    private final RulesOfCollections rules;
    private final Organisations organisations;

    CollectionPages(
            MapCollectionStore store,
            MapCollectionBook book,
            FieldStore fields,
            RulesOfCollections rules,
            Organisations organisations) {
        this.store = store;
        this.book = book;
        this.fields = fields;
        this.rules = rules;
        this.organisations = organisations;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        return page.show(TEMPLATE, values(page, get(page, id), wanted, Form.empty()));
    }

    @PostMapping("/uebernehmen")
    View adopt(Page page, @PathVariable UUID id, @RequestParam UUID group) {
        return after(
                page,
                id,
                Form.empty(),
                "group",
                book.adopt(page.visitor().id(), id, group),
                "atlas.collection.adopted");
    }

    @PostMapping("/ablehnen")
    @Access(For.MODERATOR)
    View decline(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var moderator = page.visitor().id();
        return end(page, id, reason, why -> book.decline(moderator, id, why), "atlas.collection.declined");
    }

    @PostMapping("/schliessen")
    View close(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var person = page.visitor().id();
        return end(page, id, reason, why -> book.close(person, id, why), "atlas.collection.closed");
    }

    private View end(Page page, UUID id, String reason, Function<String, Collecting> ending, String done) {
        var form = Form.empty().with("reason", reason);
        if (Reason.lacks(reason)) {
            return refused(page, id, form.reject("reason", page.t("atlas.reason.missing")));
        }
        return after(page, id, form, "reason", ending.apply(reason.strip()), done);
    }

    @PostMapping("/felder")
    View addField(Page page, @PathVariable UUID id, @Valid @ModelAttribute FieldForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors() && !typed.hasChoices()) {
            form.reject("choices", page.t("atlas.field.choices.missing"));
        }
        if (form.hasErrors()) {
            return refused(page, id, form);
        }
        return after(page, id, form, "fieldName", book.addField(page.visitor().id(), id, typed), "atlas.field.added");
    }

    @PostMapping("/felder/{field}/weg")
    View removeField(Page page, @PathVariable UUID id, @PathVariable UUID field) {
        return after(
                page,
                id,
                Form.empty(),
                "fieldName",
                book.removeField(page.visitor().id(), id, field),
                "atlas.field.removed");
    }

    @PostMapping("/herausnehmen/{entry}")
    View takeOut(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String reason) {
        if (Reason.lacks(reason)) {
            return page.goOn(Entry.path(entry), "warning", "atlas.reason.missing");
        }
        return after(
                page,
                id,
                Form.empty(),
                "",
                book.takeOut(page.visitor().id(), id, entry, reason.strip()),
                "atlas.collection.takenout");
    }

    private View after(Page page, UUID id, Form form, String field, Collecting outcome, String done) {
        return switch (outcome) {
            case Collecting.Done any -> page.goOn(MapCollection.path(id), "success", done);
            case Collecting.Refused(var why) -> refused(page, id, form.reject(field, page.t(why.textKey())));
            case Collecting.Closed(var because) ->
                refused(page, id, form.reject(field, DoorSentence.of(page, because)));
        };
    }

    private View refused(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, values(page, get(page, id), 1, form));
    }

    private MapCollection get(Page page, UUID id) {
        return store.find(id)
                .filter(one -> book.isShownTo(page.visitor().person(), one))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, MapCollection collection, int wanted, Form form) {
        var person = page.visitor().person();
        var count = store.count(collection.id());
        var last = Math.max(1, Math.ceilDiv(count, ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var entries = store.listEntries(collection.id(), ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("kinds", FieldKind.options(page));
        values.put(
                "shown",
                new CollectionShown(
                        collection,
                        collection.keeper() == null
                                ? ""
                                : organisations
                                        .names(List.of(collection.keeper()))
                                        .getOrDefault(collection.keeper(), ""),
                        fields.list(collection.id()),
                        entries,
                        fields.values(entries.stream().map(Entry::id).toList()),
                        count,
                        number,
                        last,
                        book.keeps(person, collection),
                        book.shapes(person, collection),
                        person != null && rules.mayAdd(person, collection),
                        page.visitor().is(Role.MODERATOR) || page.visitor().is(Role.OPERATOR),
                        SpokenFor.options(page, organisations)));
        return values;
    }
}
