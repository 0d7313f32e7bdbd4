package org.augenhoehe.sharing.fair.show;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.fair.Applied;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.Need;
import org.augenhoehe.sharing.fair.book.ApplyBook;
import org.augenhoehe.sharing.fair.book.FairBook;
import org.augenhoehe.sharing.fair.book.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One allocation: its rule, applying, and how it was decided.
@Controller
@RequestMapping(Fair.PATH + "/{id}")
@Access(For.SIGNED_IN)
class FairPages {
    private static final String TEMPLATE = "sharing/fair/fair";
    private static final int LONGEST = 1000;

    private final FairShowing showing;
    private final ApplyBook apply;
    private final FairBook book;

    FairPages(FairShowing showing, ApplyBook apply, FairBook book) {
        this.showing = showing;
        this.apply = apply;
        this.book = book;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, showing.get(page, id), Form.empty(), Form.empty()));
    }

    @PostMapping("/bewerben")
    @Assisted("sharing.fair.act.applied")
    View apply(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> slots,
            @RequestParam(required = false) @Nullable Need need,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String chance) {
        var shown = showing.get(page, id);
        var form = Form.empty()
                .with("slots", slots)
                .with("need", need == null ? null : need.name())
                .with("words", words)
                .with("chance", chance);
        if (words.strip().length() > LONGEST) {
            form.reject("words", page.t("sharing.fair.need.words.long"));
        }
        if (!chance.strip().matches("\\d{0,6}")) {
            form.reject("chance", page.t("sharing.fair.chance.wrong"));
        }
        if (form.hasErrors()) {
            return page.again(TEMPLATE, values(page, shown, form, Form.empty()));
        }
        var wish = new Wish(
                shown.isOne() ? Set.of(1) : numbers(slots),
                need,
                words.strip(),
                chance.isBlank() ? null : Integer.valueOf(chance.strip()));
        return after(page, id, form, Form.empty(), apply.apply(page.visitor().id(), id, wish), "applied");
    }

    private static Set<Integer> numbers(List<String> typed) {
        return typed.stream()
                .filter(one -> one.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    @PostMapping("/zurueckziehen")
    @Assisted("sharing.fair.act.withdrawn")
    View withdraw(Page page, @PathVariable UUID id) {
        return after(
                page,
                id,
                Form.empty(),
                Form.empty(),
                apply.withdraw(page.visitor().id(), id),
                "withdrawn");
    }

    @PostMapping("/absagen")
    View cancel(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var form = Form.empty().with("reason", reason);
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            form.reject("reason", page.t("sharing.fair.reason.missing"));
            return page.again(TEMPLATE, values(page, showing.get(page, id), Form.empty(), form));
        }
        return after(page, id, Form.empty(), form, book.cancel(page.visitor().id(), id, reason.strip()), "cancelled");
    }

    private View after(Page page, UUID id, Form applying, Form cancelling, Applied outcome, String done) {
        var applies = cancelling.values("reason").isEmpty();
        return switch (outcome) {
            case Applied.Done any -> page.goOn(Fair.path(id), "success", "sharing.fair.said." + done);
            case Applied.Refused(var why) -> {
                var form = applies ? applying : cancelling;
                form.reject(applies ? field(why) : "reason", page.t(why.textKey()));
                yield page.again(TEMPLATE, values(page, showing.get(page, id), applying, cancelling));
            }
            case Applied.Closed(var because) -> {
                var form = applies ? applying : cancelling;
                form.reject(applies ? "words" : "reason", DoorSentence.of(page, because));
                yield page.again(TEMPLATE, values(page, showing.get(page, id), applying, cancelling));
            }
        };
    }

    private static String field(Applied.Why why) {
        return switch (why) {
            case SLOTS -> "slots";
            case NEED -> "need";
            default -> "";
        };
    }

    private static Map<String, ?> values(Page page, FairShown shown, Form applying, Form cancelling) {
        return Map.of("shown", shown, "needs", needs(page), "form", applying, "cancelling", cancelling);
    }

    static List<Option> needs(Page page) {
        return Arrays.stream(Need.values())
                .map(need -> new Option(need.name(), page.t(need.textKey()), page.t(need.textKey() + ".means")))
                .toList();
    }
}
