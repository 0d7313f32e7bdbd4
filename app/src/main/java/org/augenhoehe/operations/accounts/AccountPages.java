package org.augenhoehe.operations.accounts;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.operations.log.LogEntries;
import org.augenhoehe.operations.log.LogLine;
import org.augenhoehe.people.AccountFilter;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/// Accounts to search and to look at. Operators see as little as they need: no address, no sign-in.
@Controller
@RequestMapping("/betrieb/menschen")
@Access(For.OPERATOR)
class AccountPages {
    private static final int ON_A_PAGE = 50;

    private final Accounts accounts;
    private final LogEntries log;

    AccountPages(Accounts accounts, LogEntries log) {
        this.accounts = accounts;
        this.log = log;
    }

    @GetMapping
    View list(
            Page page,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String nur,
            @RequestParam(defaultValue = "1") int seite) {
        var filter = new AccountFilter(name.strip(), role(nur), nur.equals("gesperrt"));
        var count = accounts.count(filter);
        var last = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        var number = Math.clamp(seite, 1, last);
        var here = UriComponentsBuilder.fromPath("/betrieb/menschen")
                .queryParam("name", name)
                .queryParam("nur", nur)
                .queryParam("seite", "")
                .encode()
                .toUriString();
        return page.show(
                "operations/accounts/list",
                Map.of(
                        "accounts", accounts.list(filter, ON_A_PAGE, (number - 1) * ON_A_PAGE),
                        "count", count,
                        "number", number,
                        "last", last,
                        "here", here,
                        "form", Form.empty().with("name", name).with("nur", nur)));
    }

    @GetMapping("/{person}")
    View show(Page page, @PathVariable UUID person) {
        var account = accounts.find(person).orElseThrow(NotFound::new);
        List<LogLine> history = log.about(page, person);
        return page.show(
                "operations/accounts/show",
                Map.of("account", account, "deeds", Deed.possibleWith(account), "history", history));
    }

    private static @org.jspecify.annotations.Nullable Role role(String only) {
        return switch (only) {
            case "betrieb" -> Role.OPERATOR;
            case "moderation" -> Role.MODERATOR;
            default -> null;
        };
    }
}
