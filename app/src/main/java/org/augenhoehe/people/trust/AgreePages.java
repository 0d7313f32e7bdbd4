package org.augenhoehe.people.trust;

import java.util.List;
import java.util.Map;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Somebody asks me to be their trusted person.
@Controller
@RequestMapping(AgreePages.PATH + "/{secret}")
@Access(For.SIGNED_IN)
class AgreePages {
    static final String PATH = "/vertrauensperson";

    private final TrustBook book;
    private final People people;

    AgreePages(TrustBook book, People people) {
        this.book = book;
        this.people = people;
    }

    @GetMapping
    View ask(Page page, @PathVariable String secret) {
        var owner = book.findInviting(secret).orElse(null);
        return owner == null
                ? page.show("people/trust/gone")
                : page.show(
                        "people/trust/agree",
                        Map.of("name", people.names(List.of(owner)).getOrDefault(owner, "")));
    }

    @PostMapping
    View agree(Page page, @PathVariable String secret) {
        return switch (book.agree(secret, page.visitor().id())) {
            case AGREED, ALREADY -> page.goOn(TrustPages.PATH, "success", "people.trust.agreed");
            case ONESELF -> page.goOn(TrustPages.PATH, "warning", "people.trust.oneself");
            case GONE -> page.again("people/trust/gone", Map.of());
        };
    }
}
