package org.augenhoehe.moderation.tally;

import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
@Access(For.EVERYONE)
class TallyPages {
    private final TallyStore store;

    TallyPages(TallyStore store) {
        this.store = store;
    }

    @GetMapping("/moderation-bericht")
    View show(Page page) {
        return page.show("moderation/tally", Map.of("quarters", store.list(), "grounds", store.listGrounds()));
    }
}
