package org.augenhoehe.sharing.exchange.take;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.exchange.Column;
import org.augenhoehe.sharing.exchange.read.Trouble;
import org.augenhoehe.sharing.offer.Owners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Where somebody hands in a file with offers, looks at what it says, and takes it.
@Controller
@RequestMapping(OfferImport.PATH)
@Access(For.SIGNED_IN)
class OfferImportPages {
    private static final String ASK = "sharing/exchange/import";
    private static final String LOOK = "sharing/exchange/reading";
    private static final int LONGEST_NAME = 120;
    private static final int LARGEST = 5 * 1024 * 1024;

    private final OfferImportBook book;
    private final OfferImportStore store;
    private final Owners owners;

    OfferImportPages(OfferImportBook book, OfferImportStore store, Owners owners) {
        this.book = book;
        this.store = store;
        this.owners = owners;
    }

    @GetMapping
    View ask(Page page) {
        return page.show(ASK, values(page, Form.empty()));
    }

    @PostMapping
    View read(
            Page page,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String owner)
            throws IOException {
        var form = Form.empty().with("owner", owner);
        if (file == null || file.isEmpty()) {
            return page.again(ASK, values(page, form.reject("file", page.t("sharing.exchange.file.missing"))));
        }
        if (file.getSize() > LARGEST) {
            return page.again(ASK, values(page, form.reject("file", page.t("sharing.exchange.file.large"))));
        }
        var whose = Ids.find(owner).orElse(null);
        if (whose == null && !owner.isEmpty()) {
            return page.again(ASK, values(page, form.reject("owner", page.t("platform.form.error.invalid"))));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "")
                .replace("\0", "")
                .strip();
        var shown = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return switch (book.begin(page.visitor().id(), whose, shown, file.getBytes())) {
            case OfferImportBook.Begun.Read(var id) -> page.goOn(OfferImport.PATH + "/" + id);
            case OfferImportBook.Begun.Closed(var because) ->
                page.again(ASK, values(page, form.reject("file", DoorSentence.of(page, because))));
        };
    }

    @GetMapping("/{id}")
    View show(Page page, @PathVariable UUID id) {
        return page.show(LOOK, values(get(page, id), ""));
    }

    @PostMapping("/{id}/uebernehmen")
    View take(Page page, @PathVariable UUID id) {
        var one = get(page, id);
        return switch (book.take(page.visitor().id(), id)) {
            case Taken.All all -> page.goOn(one.path(), "success", "sharing.exchange.taken.done");
            case Taken.Gone gone -> page.goOn(one.path(), "info", "sharing.exchange.moved");
            case Taken.Refused(var line, var why) -> again(page, one, line, page.t(why.textKey()));
            case Taken.Closed(var line, var because) -> again(page, one, line, DoorSentence.of(page, because));
            case Taken.Overlaps(var line) -> again(page, one, line, page.t(Trouble.OVERLAPS.textKey(), ""));
        };
    }

    @PostMapping("/{id}/verwerfen")
    View drop(Page page, @PathVariable UUID id) {
        book.drop(page.visitor().id(), id);
        return page.goOn(OfferImport.PATH + "/" + id, "success", "sharing.exchange.dropped");
    }

    private View again(Page page, OfferImport one, long line, String sentence) {
        return page.again(LOOK, values(one, page.t("sharing.exchange.stopped", line, sentence)));
    }

    private OfferImport get(Page page, UUID id) {
        return store.find(id)
                .filter(one -> page.visitor().id().equals(one.person()))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Form form) {
        return Map.of(
                "form", form,
                "owners", owners.spokenFor(page),
                "columns", String.join(", ", Column.listWritten()),
                "imports", store.listOf(page.visitor().id()));
    }

    /// @param stopped why nothing was taken; empty where nobody tried
    private Map<String, ?> values(OfferImport one, String stopped) {
        var values = new HashMap<String, Object>();
        values.put("file", one);
        values.put("stopped", stopped);
        book.read(one).ifPresent(read -> values.put("read", read));
        return values;
    }
}
