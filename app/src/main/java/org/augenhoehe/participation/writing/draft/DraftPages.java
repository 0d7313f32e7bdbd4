package org.augenhoehe.participation.writing.draft;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.WritingDoor;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Hosts prepare a document.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}/vorbereiten")
@Access(For.SIGNED_IN)
class DraftPages {
    private final WritingDoor door;
    private final DocumentStore documents;
    private final DraftBook book;

    DraftPages(WritingDoor door, DocumentStore documents, DraftBook book) {
        this.door = door;
        this.documents = documents;
        this.book = book;
    }

    @GetMapping
    View show(Page page, @PathVariable("step") UUID id) {
        door.getForHost(page.visitor().id(), id);
        var document = documents.find(id).orElse(null);
        return document != null && document.isOpen()
                ? page.goOn(Document.path(id), "info", "document.draft.fixed")
                : page.show("participation/writing/draft", values(id, DraftForm.of(document)));
    }

    @PostMapping
    View write(
            Page page,
            @PathVariable("step") UUID id,
            @Valid @ModelAttribute DraftForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var written = book.write(page.visitor().id(), id, typed.wish());
            if (written instanceof Drafted.Done) {
                return page.goOn(Document.path(id) + "/vorbereiten", "success", "document.draft.saved");
            }
            form.reject("text", Drafted.sentence(page, written));
        }
        door.getForHost(page.visitor().id(), id);
        return page.again("participation/writing/draft", values(id, form));
    }

    @PostMapping("/oeffnen")
    View open(Page page, @PathVariable("step") UUID id) {
        var opened = book.open(page.visitor().id(), id);
        if (opened instanceof Drafted.Done) {
            return page.goOn(Document.path(id), "success", "document.draft.opened");
        }
        var form = DraftForm.of(documents.find(id).orElse(null));
        form.reject("", Drafted.sentence(page, opened));
        return page.again("participation/writing/draft", values(id, form));
    }

    private Map<String, Object> values(UUID id, Form form) {
        return Map.of(
                "step",
                door.get(id),
                "written",
                documents.find(id).filter(one -> !one.isOpen()).isPresent(),
                "form",
                form);
    }
}
