package org.augenhoehe.participation.writing.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The document, everything proposed, and who wrote along.
@Controller
@RequestMapping("/gemeinsam-schreiben/{step}")
@Access(For.EVERYONE)
class WritingPages {
    private final Writings writings;
    private final Contributors contributors;

    WritingPages(Writings writings, Contributors contributors) {
        this.writings = writings;
        this.contributors = contributors;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        return page.show("participation/writing/writing", Map.of("shown", writings.of(page, step)));
    }

    @GetMapping("/vorschlaege")
    View listChanges(Page page, @PathVariable UUID step) {
        return page.show("participation/writing/changes", Map.of("shown", writings.of(page, step)));
    }

    @GetMapping("/mitgeschrieben")
    View showContributors(Page page, @PathVariable UUID step) {
        return page.show("participation/writing/contributors", Map.of("shown", contributors.of(page, step)));
    }
}
