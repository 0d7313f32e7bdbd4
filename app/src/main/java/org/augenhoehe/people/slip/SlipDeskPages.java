package org.augenhoehe.people.slip;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.organisation.Speakers;
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

/// Where those who speak for an organisation print slips.
@Controller
@RequestMapping("/gruppen/{organisation}/zettel")
@Access(For.SIGNED_IN)
class SlipDeskPages {
    private static final int USUAL_DAYS = 90;

    private final SlipStore store;
    private final SlipBook book;
    private final Speakers speakers;

    SlipDeskPages(SlipStore store, SlipBook book, Speakers speakers) {
        this.store = store;
        this.book = book;
        this.speakers = speakers;
    }

    @GetMapping
    View list(Page page, @PathVariable UUID organisation) {
        var form = Form.empty()
                .with("kind", StandingKind.SERVICE_USER.name())
                .with("count", "20")
                .with("until", book.today().plusDays(USUAL_DAYS).toString());
        return page.show("people/slip/desk", values(page, organisation, form));
    }

    /// The slips are shown once, in the answer itself: the house cannot show them again.
    @PostMapping
    View print(
            Page page,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute SlipForm wanted,
            BindingResult validation) {
        var form = page.form(validation);
        if (form.hasErrors()) {
            return page.again("people/slip/desk", values(page, organisation, form));
        }
        var slips = book.print(page.visitor().id(), organisation, wanted);
        return page.show(
                "people/slip/slips",
                Map.of(
                        "organisation",
                        speakers.require(page.visitor().id(), organisation),
                        "kind",
                        wanted.kind(),
                        "until",
                        wanted.until(),
                        "slips",
                        slips));
    }

    @PostMapping("/{batch}/sperren")
    View drop(Page page, @PathVariable UUID organisation, @PathVariable UUID batch) {
        book.drop(page.visitor().id(), organisation, batch);
        return page.goOn("/gruppen/" + organisation + "/zettel", "success", "groups.slip.dropped");
    }

    private Map<String, ?> values(Page page, UUID organisation, Form form) {
        return Map.of(
                "organisation",
                speakers.requireConfirmed(page.visitor().id(), organisation),
                "batches",
                store.listOf(organisation, book.today()),
                "kinds",
                StandingKind.options(page),
                "form",
                form);
    }
}
