package org.augenhoehe.atlas.collection;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.atlas.collection.MapCollection.State;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// All collections, and a new one.
@Controller
@RequestMapping(MapCollection.PATH)
@Access(For.EVERYONE)
class CollectionListPages {
    private static final int SHOWN = 200;
    private static final String NEW = "atlas/collection-new";

    private final MapCollectionStore store;
    private final MapCollectionBook book;
    private final Organisations organisations;

    CollectionListPages(MapCollectionStore store, MapCollectionBook book, Organisations organisations) {
        this.store = store;
        this.book = book;
        this.organisations = organisations;
    }

    @GetMapping
    View list(Page page) {
        var open = store.list(State.OPEN, SHOWN);
        var suggested = store.list(State.SUGGESTED, SHOWN);
        var all = Stream.concat(open.stream(), suggested.stream()).toList();
        var counts = store.counts(all.stream().map(MapCollection::id).toList());
        var names = organisations.names(
                all.stream().map(MapCollection::keeper).filter(Objects::nonNull).collect(Collectors.toSet()));
        return page.show(
                "atlas/collections",
                Map.of("open", lines(open, counts, names), "suggested", lines(suggested, counts, names)));
    }

    private static List<CollectionLine> lines(
            List<MapCollection> some, Map<UUID, Integer> counts, Map<UUID, String> names) {
        return some.stream()
                .map(one -> new CollectionLine(
                        one,
                        counts.getOrDefault(one.id(), 0),
                        one.keeper() == null ? "" : names.getOrDefault(one.keeper(), "")))
                .toList();
    }

    @GetMapping("/neu")
    @Access(For.SIGNED_IN)
    View ask(Page page) {
        var form = Form.empty()
                .with("kind", EntryKind.RESOURCE.name())
                .with("everybody", "true")
                .with("months", "12");
        return page.show(NEW, values(page, form));
    }

    @PostMapping("/neu")
    @Access(For.SIGNED_IN)
    View begin(Page page, @Valid @ModelAttribute CollectionForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again(NEW, values(page, form));
        }
        return switch (book.begin(page.visitor().id(), typed)) {
            case Collecting.Done(var id, var held) ->
                page.goOn(
                        MapCollection.path(id),
                        held ? "info" : "success",
                        held
                                ? "atlas.held"
                                : typed.keeper() == null ? "atlas.collection.suggested" : "atlas.collection.begun");
            case Collecting.Refused(var why) ->
                page.again(NEW, values(page, form.reject("name", page.t(why.textKey()))));
            case Collecting.Closed(var because) ->
                page.again(NEW, values(page, form.reject("name", DoorSentence.of(page, because))));
        };
    }

    private Map<String, ?> values(Page page, Form form) {
        return Map.of("form", form, "kinds", EntryKind.options(page), "groups", SpokenFor.options(page, organisations));
    }
}
