package org.augenhoehe.atlas.show;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryPlaces;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.places.map.DrawField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
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

/// Changing an entry: whoever marked it, or whose it is.
@Controller
@RequestMapping(Entry.PATH + "/{id}/aendern")
@Access(For.SIGNED_IN)
class ChangeEntryPages {
    private static final String TEMPLATE = "atlas/change";
    private static final List<String> OTHER_WAYS = List.of("-ort", "-ort-liste", "-ort-breite");

    private final MapEntryStore store;
    private final MapEntryBook book;
    private final EntryPlaces entryPlaces;
    private final EntryReading reading;
    private final DrawField draw;
    private final MapCollectionStore collections;
    private final FieldStore fields;

    ChangeEntryPages(
            MapEntryStore store,
            MapEntryBook book,
            EntryPlaces entryPlaces,
            EntryReading reading,
            DrawField draw,
            MapCollectionStore collections,
            FieldStore fields) {
        this.store = store;
        this.book = book;
        this.entryPlaces = entryPlaces;
        this.reading = reading;
        this.draw = draw;
        this.collections = collections;
        this.fields = fields;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var entry = get(page, id);
        var form = Form.empty()
                .with("kind", entry.kind().name())
                .with("category", entry.category().name())
                .with("title", entry.name())
                .with("about", entry.about())
                .with("unnamed", entry.named() ? null : "true")
                .with("exactness", entry.exactness().name())
                .with("fromDay", day(entry.fromDay()))
                .with("untilDay", day(entry.untilDay()))
                .with("version", String.valueOf(entry.version()))
                .with(EntryReading.WHERE, before(page, entry));
        fields.values(List.of(id))
                .getOrDefault(id, Map.of())
                .forEach((field, value) -> form.with("feld-" + field, value));
        return page.show(TEMPLATE, values(page, entry, form));
    }

    @PostMapping
    @Assisted("atlas.act.changed")
    View change(
            Page page,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute EntryForm typed,
            BindingResult validation)
            throws IOException {
        var entry = get(page, id);
        var form = page.form(validation);
        var drawnBefore = form.value(EntryReading.WHERE).equals(before(page, entry));
        if (drawnBefore
                && OTHER_WAYS.stream()
                        .anyMatch(way -> !form.value(EntryReading.WHERE + way).isBlank())) {
            // Somebody typed another place and left alone what was drawn.
            form.with(EntryReading.WHERE, "");
        }
        var asked = entry.collection() == null ? List.<CollectionField>of() : fields.list(entry.collection());
        var here = new EntryForm(
                entry.kind(),
                typed.category(),
                typed.title(),
                typed.about(),
                typed.unnamed(),
                typed.exactness(),
                typed.fromDay(),
                typed.untilDay(),
                typed.picture(),
                typed.pictureDescription(),
                entry.collection());
        var marked = reading.read(page, here, form, asked, drawnBefore ? entry.place() : "");
        if (marked.isEmpty()) {
            return page.again(TEMPLATE, values(page, entry, form));
        }
        return switch (book.change(page.visitor().id(), id, version, marked.get())) {
            case Entered.Done(var done, var held) ->
                page.goOn(Entry.path(done), held ? "info" : "success", held ? "atlas.held" : "atlas.changed");
            case Entered.Refused(var why) ->
                page.again(TEMPLATE, values(page, entry, form.reject(MarkPages.field(why), page.t(why.textKey()))));
            case Entered.Closed(var because) ->
                page.again(TEMPLATE, values(page, entry, form.reject("title", DoorSentence.of(page, because))));
        };
    }

    /// Where it really is, for its author; for others who tend it, where everybody sees it.
    private String before(Page page, Entry entry) {
        return entryPlaces
                .exactOf(entry.id(), page.visitor().id())
                .orElseGet(() -> Objects.requireNonNullElse(entry.shape(), ""));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private Entry get(Page page, UUID id) {
        var entry = store.find(id)
                .filter(one -> one.isShownTo(page.visitor().person()) && one.isOpen())
                .orElseThrow(NotFound::new);
        if (!book.tends(page.visitor().person(), entry)) {
            throw new Forbidden();
        }
        return entry;
    }

    private Map<String, ?> values(Page page, Entry entry, Form form) {
        var collection = entry.collection() == null
                ? null
                : collections.find(entry.collection()).orElse(null);
        var values = MarkPages.values(page, form, draw, collection, fields);
        values.put("entry", entry);
        return values;
    }
}
