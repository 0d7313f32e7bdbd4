package org.augenhoehe.participation.paper.show;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.enter.EntryBook;
import org.augenhoehe.participation.paper.enter.PictureBook;
import org.augenhoehe.participation.paper.enter.PictureBook.Uploaded;
import org.augenhoehe.participation.paper.enter.PictureStore;
import org.augenhoehe.participation.paper.issue.PaperCode;
import org.augenhoehe.participation.paper.issue.PaperDoor;
import org.augenhoehe.platform.files.SafePicture;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Pictures of papers: uploaded, looked at beside what was recognised, entered, gone.
@Controller
@RequestMapping("/papier/{step}/bilder")
@Access(For.SIGNED_IN)
class PicturePages {
    private static final String TEMPLATE = "participation/paper/pictures";

    private final PaperDoor door;
    private final Pictured pictured;
    private final PictureBook pictures;
    private final PictureStore store;
    private final EntryBook book;

    PicturePages(PaperDoor door, Pictured pictured, PictureBook pictures, PictureStore store, EntryBook book) {
        this.door = door;
        this.pictured = pictured;
        this.pictures = pictures;
        this.store = store;
        this.book = book;
    }

    @GetMapping
    View list(Page page, @PathVariable("step") UUID id) {
        return page.show(TEMPLATE, Map.of("shown", pictured.list(page, id), "form", Form.empty()));
    }

    @PostMapping
    View upload(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "dateien", required = false) List<MultipartFile> files)
            throws IOException {
        door.getForHost(page.visitor().id(), id);
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        var uploaded = pictures.upload(page.visitor().id(), id, chosen);
        return switch (uploaded) {
            case Uploaded.Read(var pages, var unknown, var again)
            when again > 0 -> page.goOn("/papier/" + id + "/bilder", "info", "paper.pictures.again");
            case Uploaded.Read(var pages, var unknown, var again)
            when unknown == 0 -> page.goOn("/papier/" + id + "/bilder", "success", "paper.pictures.read");
            case Uploaded.Read read -> page.goOn("/papier/" + id + "/bilder", "info", "paper.pictures.some");
            case Uploaded.Refused(var key) ->
                page.again(
                        TEMPLATE,
                        Map.of(
                                "shown",
                                pictured.list(page, id),
                                "form",
                                Form.empty().reject("dateien", page.t(key))));
        };
    }

    @GetMapping("/{copy}")
    View look(Page page, @PathVariable("step") UUID id, @PathVariable UUID copy) {
        var shown = pictured.entry(page, id, copy);
        return page.show(EnterPages.ENTRY, Map.of("shown", shown, "form", pictured.recognised(page, id, copy)));
    }

    @GetMapping("/{copy}/{picture}.jpg")
    ResponseEntity<byte[]> picture(
            Page page, @PathVariable("step") UUID id, @PathVariable UUID copy, @PathVariable UUID picture) {
        var host = page.visitor().id();
        door.getForHost(host, id);
        return SafePicture.of(store.findJpeg(id, picture, host).orElseThrow(NotFound::new));
    }

    @PostMapping("/{copy}")
    View count(
            Page page,
            @PathVariable("step") UUID id,
            @PathVariable UUID copy,
            @RequestParam(name = "nummer", defaultValue = "0") int number,
            @RequestParam(name = "unlesbar", defaultValue = "") String spoilt,
            @RequestParam MultiValueMap<String, String> typed) {
        var shown = pictured.entry(page, id, copy);
        var form = EntryForm.typed(typed);
        if (spoilt.isEmpty()) {
            EntryForm.demandDecisions(page, form, shown);
        }
        if (form.hasErrors()) {
            return page.again(EnterPages.ENTRY, Map.of("shown", shown, "form", form));
        }
        return switch (enter(page, id, copy, shown, number, spoilt, form)) {
            case Entered.Counts any ->
                page.goOn(
                        "/papier/" + id + "/bilder",
                        "success",
                        shown.isSlip() ? "paper.ticked" : shown.box() == null ? "paper.counts" : "paper.counts.ballot");
            case Entered.Refused(var why, var any, var other)
            when other ->
                page.again(
                        EnterPages.ENTRY,
                        Map.of(
                                "shown",
                                pictured.entry(page, id, copy),
                                "form",
                                pictured.recognised(page, id, copy).reject("", why)));
            case Entered.Refused(var why, var question, var other) ->
                page.again(
                        EnterPages.ENTRY,
                        Map.of("shown", shown, "form", form.reject(EntryForm.mend(shown.questions(), question), why)));
        };
    }

    private Entered enter(Page page, UUID id, UUID copy, EntryShown shown, int number, String spoilt, Form form) {
        var filled = EntryForm.filled(shown.questions(), form);
        if (shown.box() != null) {
            return book.ballot(page, id, shown.side(), number, spoilt.isEmpty() ? filled : null, copy);
        }
        var code = PaperCode.typed(shown.code());
        return shown.isSlip() ? book.slip(page, id, code, copy) : book.sheet(page, id, code, filled, copy);
    }

    @PostMapping("/{copy}/weg")
    View discard(Page page, @PathVariable("step") UUID id, @PathVariable UUID copy) {
        pictures.discard(page.visitor().id(), id, copy);
        return page.goOn("/papier/" + id + "/bilder", "success", "paper.discarded");
    }
}
