package org.augenhoehe.participation.kiosk.answer;

import java.util.Map;

import org.augenhoehe.participation.kiosk.KioskBook;
import org.augenhoehe.participation.kiosk.KioskCode;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.security.Subnet;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// A device becomes the tablet in the house by a code that hosts have drawn.
@Controller
@RequestMapping(Tablets.HOME)
@Access(For.EVERYONE)
class ConnectPages {
    private static final String TEMPLATE = "participation/kiosk/connect";

    private final Tablets tablets;
    private final Screens screens;
    private final InLanguage languages;
    private final KioskBook book;
    private final RateLimits limits;

    ConnectPages(Tablets tablets, Screens screens, InLanguage languages, KioskBook book, RateLimits limits) {
        this.tablets = tablets;
        this.screens = screens;
        this.languages = languages;
        this.book = book;
        this.limits = limits;
    }

    /// Where a tablet begins; anything else is asked for a code.
    @GetMapping
    View begin(
            Page page,
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var kiosk = tablets.findOpen(request);
        if (kiosk.isEmpty() || !code.isEmpty()) {
            var ended = code.isEmpty() && !known(request).isEmpty();
            var form = Form.empty().with("code", code);
            return page.show(TEMPLATE, Map.of("form", form, "ended", ended, "tablet", known(request)));
        }
        if (page.visitor().signedIn()) {
            tablets.signOut(request, response);
            return page.goOn(Tablets.HOME);
        }
        var spoken = languages.page(request, page.languages().getFirst().tag());
        return spoken.show("participation/kiosk/start", Map.of("shown", screens.of(spoken, kiosk.get())));
    }

    @PostMapping("/oeffnen")
    View connect(
            Page page,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!limits.take(Limit.KIOSK_CODE, Subnet.of(request))) {
            throw new TooMany();
        }
        var connected = book.connect(KioskCode.typed(code));
        if (connected.isPresent()) {
            tablets.connect(connected.get(), request, response);
            return page.goOn(Tablets.HOME);
        }
        var form = Form.empty().with("code", code).reject("code", page.t("kiosk.connect.wrong"));
        return page.again(TEMPLATE, Map.of("form", form, "ended", false, "tablet", known(request)));
    }

    /// What waits on the device is sent as that tablet's before it becomes another one.
    private String known(HttpServletRequest request) {
        return tablets.find(request).map(kiosk -> kiosk.id().toString()).orElse("");
    }
}
