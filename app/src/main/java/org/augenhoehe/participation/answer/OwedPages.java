package org.augenhoehe.participation.answer;

import java.util.Map;

import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who owes answers, for everybody to read.
@Controller
@Access(For.EVERYONE)
class OwedPages {
    private static final int ON_A_PAGE = 20;
    private final Debts debts;

    OwedPages(Debts debts) {
        this.debts = debts;
    }

    @GetMapping("/offene-antworten")
    View list(Page page, @RequestParam(name = "seite", defaultValue = "1") int wanted) {
        var all = debts.list(page);
        var last = Math.max(1, Math.ceilDiv(all.size(), ON_A_PAGE));
        var number = Math.clamp(wanted, 1, last);
        var shown =
                all.stream().skip((number - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        return page.show("participation/owed", Map.of("debts", shown, "number", number, "last", last));
    }
}
