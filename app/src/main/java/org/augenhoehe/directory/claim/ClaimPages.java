package org.augenhoehe.directory.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/betrieb/verzeichnis/traeger")
@Access(For.OPERATOR)
class ClaimPages {
    private static final String PATH = "/betrieb/verzeichnis/traeger";
    private static final int SHOWN = 50;

    private final ClaimStore store;
    private final ClaimBook book;
    private final Organisations organisations;

    ClaimPages(ClaimStore store, ClaimBook book, Organisations organisations) {
        this.store = store;
        this.book = book;
        this.organisations = organisations;
    }

    @GetMapping
    View list(Page page, @RequestParam(name = "q", defaultValue = "") String words) {
        return page.show(
                "directory/claimables",
                Map.of(
                        "form",
                        Form.empty().with("q", words),
                        "claimables",
                        store.list(words.strip(), SHOWN),
                        "names",
                        organisations.listNames()));
    }

    @GetMapping("/{organization}")
    View ask(Page page, @PathVariable UUID organization) {
        var imported = store.find(organization).orElseThrow(NotFound::new);
        var form = Form.empty()
                .with(
                        "claimant",
                        imported.claimant() == null ? "" : imported.claimant().toString());
        return page.show("directory/claim", Map.of("imported", imported, "form", form, "options", options(page)));
    }

    @PostMapping("/{organization}")
    View claim(Page page, @PathVariable UUID organization, @RequestParam(defaultValue = "") String claimant) {
        book.claim(
                page.visitor().id(),
                organization,
                claimant.isEmpty() ? null : Ids.find(claimant).orElseThrow(NotFound::new));
        return page.goOn(PATH + "/" + organization, "success", "directory.claim.done");
    }

    private List<Option> options(Page page) {
        return organisations.listNames().entrySet().stream()
                .map(named -> new Option(named.getKey().toString(), named.getValue()))
                .sorted(Comparator.comparing(Option::label, page.language().collator()))
                .toList();
    }
}
