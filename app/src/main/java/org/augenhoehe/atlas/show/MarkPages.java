package org.augenhoehe.atlas.show;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.collection.MapCollection;
import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.entry.Category;
import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.places.map.DrawField;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Marking a need or a resource.
@Controller
@RequestMapping("/karte/neu")
@Access(For.SIGNED_IN)
class MarkPages {
    private static final String TEMPLATE = "atlas/mark";

    private final MapEntryBook book;
    private final EntryReading reading;
    private final DrawField draw;
    private final MapCollectionStore collections;
    private final FieldStore fields;

    MarkPages(
            MapEntryBook book,
            EntryReading reading,
            DrawField draw,
            MapCollectionStore collections,
            FieldStore fields) {
        this.book = book;
        this.reading = reading;
        this.draw = draw;
        this.collections = collections;
        this.fields = fields;
    }

    /// @param kind chosen already
    /// @param collection to which it is to belong
    @GetMapping
    @Assisted
    View ask(
            Page page,
            @RequestParam(name = "art", defaultValue = "") String kind,
            @RequestParam(name = "sammlung", defaultValue = "") String collection) {
        var chosen = Ids.find(collection).flatMap(collections::find).filter(one -> one.isOpen() && !one.hidden());
        var form = Form.empty()
                .with(
                        "kind",
                        chosen.map(MapCollection::kind)
                                .or(() -> EntryKind.find(kind))
                                .map(EntryKind::name)
                                .orElse(""))
                .with("collection", chosen.map(one -> one.id().toString()).orElse(""))
                .with("exactness", (chosen.isPresent() ? Exactness.EXACT : Exactness.STREET).name());
        return page.show(TEMPLATE, values(page, form));
    }

    @PostMapping
    @Assisted("atlas.act.marked")
    View mark(Page page, @Valid @ModelAttribute EntryForm typed, BindingResult validation) throws IOException {
        var form = page.form(validation);
        var asked = typed.collection() == null ? List.<CollectionField>of() : fields.list(typed.collection());
        var marked = reading.read(page, typed, form, asked, "");
        if (marked.isEmpty()) {
            return page.again(TEMPLATE, values(page, form));
        }
        return switch (book.mark(page.visitor().id(), marked.get())) {
            case Entered.Done(var id, var held) ->
                page.goOn(Entry.path(id), held ? "info" : "success", held ? "atlas.held" : "atlas.marked");
            case Entered.Refused(var why) ->
                page.again(TEMPLATE, values(page, form.reject(field(why), page.t(why.textKey()))));
            case Entered.Closed(var because) ->
                page.again(TEMPLATE, values(page, form.reject("title", DoorSentence.of(page, because))));
        };
    }

    static String field(Entered.Why why) {
        return why == Entered.Why.PAST ? "untilDay" : "title";
    }

    private Map<String, ?> values(Page page, Form form) {
        return values(
                page,
                form,
                draw,
                Ids.find(form.value("collection")).flatMap(collections::find).orElse(null),
                fields);
    }

    static Map<String, Object> values(
            Page page,
            Form form,
            DrawField draw,
            @org.jspecify.annotations.Nullable MapCollection collection,
            FieldStore fields) {
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("kinds", EntryKind.options(page));
        values.put("categories", Category.options(page));
        values.put("places", draw.options());
        values.put(
                "exactnesses",
                Arrays.stream(Exactness.values())
                        .map(one -> new Option(
                                one.name(), page.t(one.textKey()), page.t("atlas.exactness." + one + ".means")))
                        .toList());
        if (collection != null) {
            values.put("collection", collection);
            values.put("fields", fields.list(collection.id()));
        }
        return values;
    }
}
