package org.augenhoehe.atlas.contact;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Writing to whoever marked an entry. Each side reads only its own talks.
@Controller
@RequestMapping(Entry.PATH + "/{id}/nachrichten")
@Access(For.SIGNED_IN)
class TalkPages {
    private static final int LONGEST = 2000;

    private final TalkStore store;
    private final TalkBook book;
    private final MapEntryStore entries;
    private final MapEntryBook tending;
    private final TalkSides sides;
    private final People people;

    TalkPages(
            TalkStore store,
            TalkBook book,
            MapEntryStore entries,
            MapEntryBook tending,
            TalkSides sides,
            People people) {
        this.store = store;
        this.book = book;
        this.entries = entries;
        this.tending = tending;
        this.sides = sides;
        this.people = people;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID id) {
        return page.show("atlas/talks", values(page, get(page, id), Form.empty()));
    }

    /// @param talk that is answered; empty where the writer is the one who asks
    @PostMapping
    View write(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID talk,
            @RequestParam(defaultValue = "") String words) {
        var entry = get(page, id);
        var typed = words.strip();
        var form = Form.empty().with("words", words).with("talk", talk == null ? "" : talk.toString());
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return page.again("atlas/talks", values(page, entry, form.reject("words", page.t("atlas.talk.missing"))));
        }
        var person = page.visitor().id();
        return switch (talk == null ? book.ask(person, id, typed) : book.answer(person, id, talk, typed)) {
            case Entered.Done done -> page.goOn(TalkBook.path(entry), "success", "atlas.talk.sent");
            case Entered.Refused(var why) ->
                page.again("atlas/talks", values(page, entry, form.reject("words", page.t(why.textKey()))));
            case Entered.Closed(var because) ->
                page.again("atlas/talks", values(page, entry, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    private Entry get(Page page, UUID id) {
        return entries.find(id)
                .filter(entry -> entry.isShownTo(page.visitor().person()))
                .orElseThrow(NotFound::new);
    }

    private static String other(Page page, Talk talk, Map<UUID, String> houses) {
        var organisation = talk.organisation();
        var nameless = page.t("atlas.talk.other");
        return organisation == null ? nameless : houses.getOrDefault(organisation, nameless);
    }

    private Map<String, ?> values(Page page, Entry entry, Form form) {
        var reader = page.visitor().id();
        var tends = tending.tends(reader, entry);
        var talks = store.list(entry.id(), reader, entry.isBy(reader), sides.spokenFor(reader));
        var messages = store.listMessages(talks.stream().map(Talk::id).toList()).stream()
                .collect(Collectors.groupingBy(EntryMessage::talk));
        var names = people.names(talks.stream().map(Talk::asker).toList());
        var houses = sides.names(talks);
        var shown = talks.stream()
                .map(talk -> {
                    var began = talk.asker().equals(reader);
                    return new TalkShown(
                            talk.id(),
                            began ? other(page, talk, houses) : names.getOrDefault(talk.asker(), ""),
                            began,
                            messages.getOrDefault(talk.id(), List.of()).stream()
                                    .map(one -> new TalkShown.Line(one, one.asks() == began))
                                    .toList());
                })
                .toList();
        return Map.of(
                "entry",
                entry,
                "talks",
                shown,
                "tends",
                tends,
                "reachable",
                !sides.readers(entry).isEmpty() && !entry.isWithdrawn(),
                "form",
                form);
    }
}
