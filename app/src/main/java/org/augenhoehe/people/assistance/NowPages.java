package org.augenhoehe.people.assistance;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.card.CardDesk;
import org.augenhoehe.people.pin.PinBook;
import org.augenhoehe.people.pin.PinBook.Tried;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Visitors;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.servlet.http.HttpServletRequest;

/// "Jetzt begleiten": at a counter or at home somebody agrees with card and PIN, on the device of whoever assists.
/// Neither is ever sent back to it.
@Controller
@RequestMapping("/begleitung/jetzt")
@Access(For.SIGNED_IN)
class NowPages {
    private static final String TEMPLATE = "people/assistance/now";
    private static final List<Integer> MINUTES = List.of(30, 60, AssistanceBook.MOST_MINUTES);
    private static final int LONGEST = 300;

    private final AssistanceBook book;
    private final CardDesk desk;
    private final PinBook pins;
    private final Visitors visitors;

    NowPages(AssistanceBook book, CardDesk desk, PinBook pins, Visitors visitors) {
        this.book = book;
        this.desk = desk;
        this.pins = pins;
        this.visitors = visitors;
    }

    @GetMapping
    View ask(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty().with("minutes", "30")));
    }

    @PostMapping
    View agree(
            Page page,
            @RequestParam(defaultValue = "") List<Errand> errands,
            @RequestParam(defaultValue = "0") int minutes,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String pin,
            HttpServletRequest request) {
        var form = Form.empty()
                .with("errands", errands.stream().map(Errand::name).toList())
                .with("minutes", String.valueOf(minutes))
                .with("purpose", purpose);
        if (errands.isEmpty()) {
            form.reject("errands", page.t("assistance.form.errands.missing"));
        }
        if (!MINUTES.contains(minutes)) {
            form.reject("minutes", page.t("assistance.now.minutes.missing"));
        }
        if (purpose.length() > LONGEST) {
            form.reject("purpose", page.t("platform.form.error.toolong", LONGEST));
        }
        if (pin.isBlank()) {
            form.reject("pin", page.t("platform.form.error.required"));
        }
        if (!form.hasErrors()) {
            switch (desk.read(page, words, request)) {
                case CardDesk.Answer.Wrong(var sentence) -> form.reject("words", sentence);
                case CardDesk.Answer.Owner(var person) -> agreed(page, form, person, errands, minutes, purpose, pin);
            }
        } else if (words.isBlank()) {
            form.reject("words", page.t("platform.form.error.required"));
        }
        return form.hasErrors()
                ? page.again(TEMPLATE, values(page, form))
                : page.goOn("/", "success", "assistance.now.begun");
    }

    private void agreed(
            Page page, Form form, UUID person, List<Errand> errands, int minutes, String purpose, String pin) {
        var tried = pins.tryPin(person, pin);
        if (tried != Tried.RIGHT) {
            form.reject("pin", page.t(tried.textKey()));
        } else if (visitors.find(person).isEmpty()) {
            form.reject("words", page.t("assistance.now.locked"));
        } else if (book.beginNow(person, page.visitor().id(), errands, purpose, minutes)
                != AssistanceBook.Agreement.DONE) {
            form.reject("words", page.t("assistance.now.oneself"));
        }
    }

    private static Map<String, ?> values(Page page, Form form) {
        var lengths = MINUTES.stream()
                .map(minutes -> new Option(String.valueOf(minutes), page.t("assistance.now.minutes." + minutes)))
                .toList();
        return Map.of("form", form, "errands", AssistancePages.errands(page), "lengths", lengths);
    }
}
