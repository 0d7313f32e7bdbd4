package org.augenhoehe.sharing.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Owners;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Offers to take along.
@Controller
@RequestMapping("/teilen/austausch")
@Access(For.EVERYONE)
class OfferExportPages {
    private final OfferExport export;
    private final Owners owners;

    OfferExportPages(OfferExport export, Owners owners) {
        this.export = export;
        this.owners = owners;
    }

    @GetMapping
    View show(Page page) {
        return page.show(
                "sharing/exchange/data",
                Map.of("owners", page.visitor().signedIn() ? owners.spokenFor(page) : List.of()));
    }

    @GetMapping("/angebote.csv")
    ResponseEntity<String> everything(Page page) {
        return export.everything(page.publicUrl()).as("angebote.csv");
    }

    /// @param organisation for which whoever asks speaks; null for their own
    @GetMapping("/meine.csv")
    @Access(For.SIGNED_IN)
    ResponseEntity<String> own(Page page, @RequestParam(name = "von", required = false) @Nullable UUID organisation) {
        var person = page.visitor().id();
        if (organisation != null && !export.isFor(person, organisation)) {
            throw new Forbidden();
        }
        return export.own(person, organisation, page.publicUrl()).as("meine-angebote.csv");
    }
}
