package org.augenhoehe.people.pin;

import java.util.Map;

import org.augenhoehe.people.signin.Sessions;
import org.augenhoehe.people.signin.SignIn;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/// One's own PIN. Whoever assists never gets here.
@Controller
@RequestMapping(PinPages.PATH)
@Access(For.SIGNED_IN)
class PinPages {
    static final String PATH = SignIn.WAYS + "/pin";
    private static final String TEMPLATE = "people/pin/choose";

    private final PinBook book;
    private final Sessions sessions;

    PinPages(PinBook book, Sessions sessions) {
        this.book = book;
        this.sessions = sessions;
    }

    @GetMapping
    View show(Page page, HttpServletRequest request) {
        return page.show(TEMPLATE, values(page, Form.empty(), sessions.isFresh(request)));
    }

    @PostMapping
    View choose(
            Page page,
            @RequestParam(defaultValue = "") String pin,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return page.goOn(PATH);
        }
        var form = Form.empty();
        if (!PinNumber.plain(pin).equals(PinNumber.plain(again))) {
            form.reject("again", page.t("assistance.pin.different"));
        } else {
            switch (book.choose(page.visitor().id(), pin)) {
                case DONE -> {
                    return page.goOn(PATH, "success", "assistance.pin.chosen");
                }
                case NO_PIN -> form.reject("pin", page.t("assistance.pin.digits"));
                case GUESSED -> form.reject("pin", page.t("assistance.pin.guessed"));
            }
        }
        return page.again(TEMPLATE, values(page, form, true));
    }

    @PostMapping("/entfernen")
    View remove(Page page, HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return page.goOn(PATH);
        }
        book.remove(page.visitor().id());
        return page.goOn(PATH, "success", "assistance.pin.removed");
    }

    private Map<String, ?> values(Page page, Form form, boolean fresh) {
        return Map.of("form", form, "has", book.has(page.visitor().id()), "fresh", fresh);
    }
}
