package org.augenhoehe.sharing.request.show;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.request.book.RequestAnswer;
import org.augenhoehe.sharing.request.book.RequestBook;
import org.augenhoehe.sharing.request.book.RequestTending;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Asking for something, and changing a request.
@Controller
@RequestMapping(Request.PATH)
@Access(For.SIGNED_IN)
class RequestFormPages {
    private static final String NEW = "sharing/request/new";
    private static final String CHANGE = "sharing/request/change";

    /// So long a request stands where nobody says otherwise.
    private static final int DAYS = 60;

    private final RequestStore store;
    private final RequestBook book;
    private final RequestTending tending;
    private final RequestReading reading;
    private final Clock clock;

    RequestFormPages(
            RequestStore store, RequestBook book, RequestTending tending, RequestReading reading, Clock clock) {
        this.store = store;
        this.book = book;
        this.tending = tending;
        this.reading = reading;
        this.clock = clock;
    }

    /// Whatever leads here may say already what it is to be about.
    @GetMapping("/neu")
    @Assisted
    View ask(
            Page page,
            @RequestParam(name = "was", defaultValue = "") String good,
            @RequestParam(name = "art", defaultValue = "") String category,
            @RequestParam(name = "titel", defaultValue = "") String title) {
        var form = Form.empty()
                .with(
                        "good",
                        Arrays.stream(Good.values())
                                .map(one -> one.name())
                                .filter(good::equals)
                                .findFirst()
                                .orElse(""))
                .with("category", Category.find(category).map(Category::name).orElse(""))
                .with("title", title.substring(0, Math.min(title.length(), 120)))
                .with("pieces", "1")
                .with("exactness", Exactness.DISTRICT.name())
                .with(
                        "untilDay",
                        LocalDate.ofInstant(clock.instant(), RequestBook.ZONE)
                                .plusDays(DAYS)
                                .toString());
        return page.show(NEW, reading.values(page, form, null));
    }

    @PostMapping("/neu")
    @Assisted("sharing.request.act.asked")
    View publish(Page page, @Valid @ModelAttribute RequestForm typed, BindingResult validation) {
        var form = page.form(validation);
        var requested = reading.read(page, typed, form);
        if (requested.isEmpty()) {
            return page.again(NEW, reading.values(page, form, null));
        }
        return switch (book.ask(page.visitor().id(), requested.get())) {
            case RequestAnswer.Done(var id, var held) ->
                page.goOn(
                        Request.path(id),
                        held ? "info" : "success",
                        held ? "sharing.request.held" : "sharing.request.published");
            case RequestAnswer.Refused(var why) ->
                page.again(NEW, reading.values(page, form.reject(why.field(), page.t(why.textKey())), null));
            case RequestAnswer.Closed(var because) ->
                page.again(NEW, reading.values(page, form.reject("title", DoorSentence.of(page, because)), null));
        };
    }

    @GetMapping("/{id}/aendern")
    @Assisted
    View before(Page page, @PathVariable UUID id) {
        var request = get(page, id);
        var form = Form.empty()
                .with("good", request.good().name())
                .with("category", request.category())
                .with("title", request.name())
                .with("about", request.about())
                .with("pieces", String.valueOf(request.pieces()))
                .with(RequestReading.PLACE, request.place())
                .with("exactness", request.exactness().name())
                .with("access", request.access())
                .with("untilDay", request.untilDay().toString())
                .with("version", String.valueOf(request.version()));
        return page.show(CHANGE, values(page, request, form));
    }

    @PostMapping("/{id}/aendern")
    @Assisted("sharing.request.act.changed")
    View change(
            Page page,
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid @ModelAttribute RequestForm typed,
            BindingResult validation) {
        var request = get(page, id);
        var form = page.form(validation);
        var moved = reading.isMoved(form, request);
        var requested = reading.read(page, typed, form);
        if (requested.isEmpty()) {
            return page.again(CHANGE, values(page, request, form));
        }
        return switch (book.change(page.visitor().id(), id, version, requested.get(), moved)) {
            case RequestAnswer.Done(var done, var held) ->
                page.goOn(
                        Request.path(done),
                        held ? "info" : "success",
                        held ? "sharing.request.held" : "sharing.request.changed");
            case RequestAnswer.Refused(var why) ->
                page.again(CHANGE, values(page, request, form.reject(why.field(), page.t(why.textKey()))));
            case RequestAnswer.Closed(var because) ->
                page.again(CHANGE, values(page, request, form.reject("title", DoorSentence.of(page, because))));
        };
    }

    private Request get(Page page, UUID id) {
        var person = page.visitor().person();
        var request = store.find(id)
                .filter(one -> one.isOpen() && tending.shows(person, one))
                .orElseThrow(NotFound::new);
        if (!tending.tends(person, request)) {
            throw new Forbidden();
        }
        return request;
    }

    private Map<String, ?> values(Page page, Request request, Form form) {
        var values = reading.values(page, form, request);
        values.put("request", request);
        return values;
    }
}
