package org.augenhoehe.sharing.trust.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What others read of oneself, and what one says to it.
@Controller
@RequestMapping(SharingTrustPages.PATH)
@Access(For.SIGNED_IN)
public class SharingTrustPages {
    public static final String PATH = "/teilen/vertrauen";
    private static final String TEMPLATE = "sharing/trust/own";
    private static final int LONGEST = 500;

    private final LendingFactBook book;
    private final FactCommentStore comments;
    private final Organisations organisations;

    SharingTrustPages(LendingFactBook book, FactCommentStore comments, Organisations organisations) {
        this.book = book;
        this.comments = comments;
        this.organisations = organisations;
    }

    @GetMapping
    @Assisted
    View show(Page page) {
        return page.show(TEMPLATE, values(page, Form.empty()));
    }

    /// @param booking which fact it is about
    @PostMapping("/dazu")
    @Assisted("sharing.trust.act.commented")
    View comment(Page page, @RequestParam UUID booking, @RequestParam Map<String, String> sent) {
        // Several forms stand on the page: each has a field of its own.
        var field = "words-" + booking;
        var words = sent.getOrDefault(field, "");
        var typed = words.strip();
        var form = Form.empty().with(field, words).with("booking", booking.toString());
        if (typed.length() > LONGEST) {
            return page.again(
                    TEMPLATE, values(page, form.reject(field, page.t("sharing.trust.comment.long", LONGEST))));
        }
        return switch (book.comment(page.visitor().id(), booking, typed)) {
            case Said.Done done ->
                page.goOn(
                        PATH, "success", typed.isEmpty() ? "sharing.trust.comment.gone" : "sharing.trust.comment.done");
            case Said.Refused(var why) -> page.again(TEMPLATE, values(page, form.reject(field, page.t(why.textKey()))));
            case Said.Closed(var because) ->
                page.again(TEMPLATE, values(page, form.reject(field, DoorSentence.of(page, because))));
        };
    }

    @PostMapping("/mitglied")
    @Assisted("sharing.trust.act.shown")
    View membership(Page page, @RequestParam(required = false) @Nullable List<String> shown) {
        book.show(
                page.visitor().id(),
                Stream.ofNullable(shown)
                        .flatMap(List::stream)
                        .flatMap(one -> Ids.find(one).stream())
                        .toList());
        return page.goOn(PATH, "success", "sharing.trust.membership.done");
    }

    private Map<String, ?> values(Page page, Form form) {
        var person = page.visitor().id();
        var facts = book.of(person);
        var names = organisations.names(organisations.listOfMember(person));
        var memberships = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
        var shown = form.with(
                "shown",
                comments.listShown(person).stream().map(Objects::toString).toList());
        return Map.of(
                "sentences", FactSentences.of(page, facts), "facts", facts, "memberships", memberships, "form", shown);
    }
}
