package org.augenhoehe.sharing.ask.show;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.book.AgreeBook;
import org.augenhoehe.sharing.ask.book.AskAnswer;
import org.augenhoehe.sharing.ask.book.AskBook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One ask, for its two sides.
@Controller
@RequestMapping(Ask.PATH + "/{id}")
@Access(For.SIGNED_IN)
class AskPages {
    static final int LONGEST = 1000;
    static final int LONGEST_CONTACT = 200;
    private static final String TEMPLATE = "sharing/ask/ask";

    private final AskStore store;
    private final AskBook book;
    private final AgreeBook agreeing;
    private final AskShowing showing;

    AskPages(AskStore store, AskBook book, AgreeBook agreeing, AskShowing showing) {
        this.store = store;
        this.book = book;
        this.agreeing = agreeing;
        this.showing = showing;
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping("/zusagen")
    @Assisted("sharing.ask.act.agreed")
    View agree(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String yesWords,
            @RequestParam(defaultValue = "") String contact) {
        var form = Form.empty().with("yesWords", yesWords).with("contact", contact);
        if (isLong(yesWords)) {
            return again(page, id, form.reject("yesWords", page.t("sharing.ask.words.long")));
        }
        if (contact.strip().length() > LONGEST_CONTACT) {
            return again(page, id, form.reject("contact", page.t("sharing.ask.contact.long")));
        }
        return after(
                page,
                id,
                form,
                "yesWords",
                agreeing.agree(page.visitor().id(), id, yesWords.strip(), contact.strip()),
                "sharing.ask.agreed");
    }

    @PostMapping("/absagen")
    @Assisted("sharing.ask.act.declined")
    View decline(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String noWords) {
        return said(
                page,
                id,
                "noWords",
                noWords,
                "sharing.ask.why.missing",
                said -> agreeing.decline(page.visitor().id(), id, said),
                "sharing.ask.declined");
    }

    @PostMapping("/zuruecknehmen")
    @Assisted("sharing.ask.act.cancelled")
    View cancel(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String cancelWords) {
        return said(
                page,
                id,
                "cancelWords",
                cancelWords,
                "",
                said -> book.cancel(page.visitor().id(), id, said),
                "sharing.ask.cancelled");
    }

    @PostMapping("/schreiben")
    @Assisted("sharing.ask.act.wrote")
    View write(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        return said(
                page,
                id,
                "words",
                words,
                "sharing.ask.words.missing",
                said -> book.write(page.visitor().id(), id, said),
                "sharing.ask.written");
    }

    /// @param came `ja` or `nein`
    @PostMapping("/ergebnis")
    @Assisted("sharing.ask.act.said")
    View say(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String came) {
        var form = Form.empty().with("came", came);
        if (!came.equals("ja") && !came.equals("nein")) {
            return again(page, id, form.reject("came", page.t("sharing.ask.came.missing")));
        }
        return after(
                page, id, form, "came", agreeing.say(page.visitor().id(), id, came.equals("ja")), "sharing.ask.said");
    }

    static boolean isLong(String words) {
        return words.strip().length() > LONGEST;
    }

    /// @param missing text key of what is answered where nothing is said; empty where nothing needs to be
    private View said(
            Page page,
            UUID id,
            String field,
            String words,
            String missing,
            Function<String, AskAnswer> saying,
            String textKey) {
        var form = Form.empty().with(field, words);
        if (words.isBlank() && !missing.isEmpty()) {
            return again(page, id, form.reject(field, page.t(missing)));
        }
        if (isLong(words)) {
            return again(page, id, form.reject(field, page.t("sharing.ask.words.long")));
        }
        return after(page, id, form, field, saying.apply(words.strip()), textKey);
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, values(page, id, form));
    }

    private View after(Page page, UUID id, Form form, String field, AskAnswer answer, String textKey) {
        return switch (answer) {
            case AskAnswer.Done done -> page.goOn(Ask.path(id), "success", textKey);
            case AskAnswer.Refused(var why) -> again(page, id, form.reject(field, page.t(why.textKey())));
            case AskAnswer.Closed(var because) -> again(page, id, form.reject(field, DoorSentence.of(page, because)));
        };
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var ask = store.find(id).orElseThrow(NotFound::new);
        return Map.of("shown", showing.of(page, ask), "form", form);
    }
}
