package org.augenhoehe.participation.walk.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Where it goes, and what was noted.
@Controller
@Access(For.EVERYONE)
class WalkPages {
    private final Walks walks;

    WalkPages(Walks walks) {
        this.walks = walks;
    }

    @GetMapping("/rundgang/{step}")
    View show(Page page, @PathVariable UUID step) {
        return page.show("participation/walk/walk", Map.of("shown", walks.of(page, step), "form", Form.empty()));
    }
}
