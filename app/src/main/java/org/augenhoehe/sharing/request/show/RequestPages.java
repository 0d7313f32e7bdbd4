package org.augenhoehe.sharing.request.show;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Markdown;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Owners;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestBeside;
import org.augenhoehe.sharing.request.RequestState;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.request.book.RequestAnswer;
import org.augenhoehe.sharing.request.book.RequestBook;
import org.augenhoehe.sharing.request.book.RequestTending;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One request: what it says, how others answer, and how it ends.
@Controller
@RequestMapping(Request.PATH + "/{id}")
@Access(For.SIGNED_IN)
class RequestPages {
    private static final String TEMPLATE = "sharing/request/request";

    private final RequestStore store;
    private final RequestBook book;
    private final RequestTending tending;
    private final Owners owners;
    private final Markdown markdown;
    private final ObjectProvider<RequestBeside> parts;

    RequestPages(
            RequestStore store,
            RequestBook book,
            RequestTending tending,
            Owners owners,
            Markdown markdown,
            ObjectProvider<RequestBeside> parts) {
        this.store = store;
        this.book = book;
        this.tending = tending;
        this.owners = owners;
        this.markdown = markdown;
        this.parts = parts;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping("/beenden")
    @Assisted(value = "sharing.request.act.ended", will = Will.EACH_TIME)
    View end(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String how) {
        var form = Form.empty().with("how", how);
        if (ends(page).stream().noneMatch(one -> one.value().equals(how))) {
            return page.again(TEMPLATE, values(page, id, form.reject("how", page.t("sharing.request.end.missing"))));
        }
        return switch (book.end(page.visitor().id(), id, RequestState.valueOf(how))) {
            case RequestAnswer.Done(var done, var _) ->
                page.goOn(Request.path(done), "success", "sharing.request.ended");
            case RequestAnswer.Refused(var why) ->
                page.again(TEMPLATE, values(page, id, form.reject("", page.t(why.textKey()))));
            case RequestAnswer.Closed(var because) ->
                page.again(TEMPLATE, values(page, id, form.reject("", DoorSentence.of(page, because))));
        };
    }

    @PostMapping("/zurueckziehen")
    @Assisted(value = "sharing.request.act.withdrawn", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id) {
        return switch (book.withdraw(page.visitor().id(), id)) {
            case RequestAnswer.Done any -> page.goOn(RequestListPages.PATH, "success", "sharing.request.withdrawn");
            case RequestAnswer.Refused(var why) -> page.goOn(RequestListPages.PATH, "info", why.textKey());
            case RequestAnswer.Closed closed -> throw new IllegalStateException("nobody says anything here");
        };
    }

    private static List<Option> ends(Page page) {
        return List.of(
                new Option(RequestState.FOUND.name(), page.t("sharing.request.end.FOUND")),
                new Option(RequestState.OVER.name(), page.t("sharing.request.end.OVER")));
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var request = store.find(id)
                .filter(one ->
                        !one.isForgotten() && tending.shows(page.visitor().person(), one))
                .orElseThrow(NotFound::new);
        return Map.of("shown", shown(page, request), "form", form, "ends", ends(page));
    }

    private RequestShown shown(Page page, Request request) {
        var beside = parts.stream()
                .sorted(Comparator.comparingInt(RequestBeside::order))
                .toList();
        return new RequestShown(
                request,
                owners.name(request.person(), request.organisation()),
                markdown.html(request.about()),
                Category.find(request.category()).orElse(Category.OTHER).textKey(),
                AccessFact.listKnown(request.access()),
                beside.stream()
                        .flatMap(part -> part.ways(page, request).stream())
                        .toList(),
                beside.stream()
                        .flatMap(part -> part.facts(page, request).stream())
                        .toList(),
                tending.tends(page.visitor().person(), request));
    }
}
