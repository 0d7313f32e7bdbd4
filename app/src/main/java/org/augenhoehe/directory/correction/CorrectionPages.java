package org.augenhoehe.directory.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.directory.ServiceDetail;
import org.augenhoehe.directory.correction.CorrectionBook.Proposal;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Saying what is wrong, with an account or without one. Who has none finds the answer under the address of the
/// proposal, which nobody can guess.
@Controller
@Access(For.EVERYONE)
class CorrectionPages {
    private final Directory directory;
    private final CorrectionStore store;
    private final CorrectionBook book;

    CorrectionPages(Directory directory, CorrectionStore store, CorrectionBook book) {
        this.directory = directory;
        this.store = store;
        this.book = book;
    }

    @GetMapping("/angebote/{service}/berichtigen")
    View ask(Page page, @PathVariable UUID service) {
        return page.show("directory/propose", values(page, find(service), Form.empty()));
    }

    @PostMapping("/angebote/{service}/berichtigen")
    @Assisted(value = "directory.act.propose", will = Will.EACH_TIME)
    View propose(
            Page page,
            @PathVariable UUID service,
            @Valid @ModelAttribute CorrectionForm proposed,
            BindingResult validation) {
        var about = find(service);
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("directory/propose", values(page, about, form));
        }
        return switch (book.propose(page.visitor(), service, proposed)) {
            case Proposal.Made made ->
                page.goOn("/berichtigungen/" + made.id(), "success", "directory.correction.sent");
            case Proposal.Refused refused -> {
                var kept = form.reject("proposed", DoorSentence.of(page, refused.because()));
                yield page.again("directory/propose", values(page, about, kept));
            }
        };
    }

    @GetMapping("/berichtigungen/{id}")
    View show(Page page, @PathVariable UUID id) {
        return page.show(
                "directory/correction", Map.of("correction", store.find(id).orElseThrow(NotFound::new)));
    }

    private ServiceDetail find(UUID service) {
        return directory.find(service).orElseThrow(NotFound::new);
    }

    private static Map<String, ?> values(Page page, ServiceDetail about, Form form) {
        List<Option> parts = Arrays.stream(Part.values())
                .map(part -> new Option(part.name(), page.t(part.textKey())))
                .toList();
        return Map.of("service", about.service(), "form", form, "parts", parts);
    }
}
