package org.augenhoehe.participation.answer;

import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Who owes answers, for everybody to read.
@Controller
@Access(For.EVERYONE)
class OwedPages {
    private final Debts debts;

    OwedPages(Debts debts) {
        this.debts = debts;
    }

    @GetMapping("/offene-antworten")
    View list(Page page) {
        return page.show("participation/owed", Map.of("debts", debts.list(page)));
    }
}
