package org.augenhoehe.atlas.exchange;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.entry.EntryKind;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Where somebody hands in a file with many entries, looks at what was read, and takes it.
@Controller
@RequestMapping(MapImport.PATH)
@Access(For.SIGNED_IN)
class MapImportPages {
    private static final int SHOWN = 20;
    private static final int LONGEST = 120;
    private static final String ASK = "atlas/import";

    private final MapImportBook book;
    private final MapImportStore store;
    private final ImportStaging staging;
    private final MapCollectionStore collections;
    private final Clock clock;

    MapImportPages(
            MapImportBook book,
            MapImportStore store,
            ImportStaging staging,
            MapCollectionStore collections,
            Clock clock) {
        this.book = book;
        this.store = store;
        this.staging = staging;
        this.collections = collections;
        this.clock = clock;
    }

    @GetMapping
    View ask(Page page, @RequestParam(name = "sammlung", defaultValue = "") String collection) {
        var form = Form.empty().with("collection", collection).with("kind", EntryKind.RESOURCE.name());
        return page.show(ASK, values(page, form));
    }

    @PostMapping
    View read(
            Page page,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String collection,
            @RequestParam(defaultValue = "RESOURCE") EntryKind kind)
            throws IOException {
        var form = Form.empty().with("collection", collection).with("kind", kind.name());
        var name = file == null
                ? ""
                : Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
        var format = FileFormat.ofName(name);
        if (file == null || file.isEmpty() || format.isEmpty()) {
            return page.again(ASK, values(page, form.reject("file", page.t("atlas.import.file.missing"))));
        }
        var into = Ids.find(collection);
        var shown = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        return switch (book.begin(page.visitor(), file.getBytes(), format.get(), shown, into.orElse(null), kind)) {
            case MapImportBook.Begun.Reading(var id) -> page.goOn(MapImport.PATH + "/" + id);
            case MapImportBook.Begun.Closed(var because) ->
                page.again(ASK, values(page, form.reject("file", DoorSentence.of(page, because))));
        };
    }

    @GetMapping("/{id}")
    View show(Page page, @PathVariable UUID id) {
        var found = get(page, id);
        var values = new HashMap<String, Object>();
        values.put("file", found);
        values.put("lost", found.isLost(clock.instant()));
        store.findReport(id).map(ImportStaging::report).ifPresent(report -> values.put("report", report));
        if (found.state() == MapImport.State.PREVIEW) {
            values.put("rows", staging.list(id, -1, SHOWN));
        }
        return page.show("atlas/reading", values);
    }

    @PostMapping("/{id}/uebernehmen")
    View take(Page page, @PathVariable UUID id) {
        return book.take(page.visitor(), id)
                ? page.goOn(MapImport.PATH + "/" + id)
                : page.goOn(MapImport.PATH + "/" + id, "info", "atlas.refused.MOVED");
    }

    @PostMapping("/{id}/verwerfen")
    View drop(Page page, @PathVariable UUID id) {
        book.drop(page.visitor(), id);
        return page.goOn(MapImport.PATH + "/" + id, "success", "atlas.import.dropped");
    }

    private MapImport get(Page page, UUID id) {
        return store.find(id).filter(one -> book.isFor(page.visitor(), one)).orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Form form) {
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("kinds", EntryKind.options(page));
        var into = Ids.find(form.value("collection")).flatMap(collections::find);
        into.ifPresent(one -> values.put("collection", one));
        values.put("may", book.mayImport(page.visitor(), into.orElse(null)));
        values.put("imports", store.listOf(page.visitor().id()));
        return values;
    }
}
