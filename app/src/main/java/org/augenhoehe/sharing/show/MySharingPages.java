package org.augenhoehe.sharing.show;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.MineBeside;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// What somebody shares, asks for and has borrowed; every part of the room adds its own.
@Controller
@Access(For.SIGNED_IN)
class MySharingPages {
    static final String PATH = "/teilen/meins";

    private final ObjectProvider<MineBeside> parts;

    MySharingPages(ObjectProvider<MineBeside> parts) {
        this.parts = parts;
    }

    @GetMapping(PATH)
    @Assisted
    View list(Page page) {
        return page.show(
                "sharing/mine",
                Map.of(
                        "parts",
                        parts.stream()
                                .sorted(Comparator.comparingInt(MineBeside::order))
                                .map(part -> part.part(page))
                                .flatMap(Optional::stream)
                                .toList()));
    }
}
