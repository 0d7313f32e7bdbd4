package org.augenhoehe.sharing.handover.sign;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.RateLimits;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.TooMany;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.handover.Handing.Why;
import org.augenhoehe.sharing.handover.note.HandoverNoteTaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Handing over and bringing back, for both sides.
@Controller
@RequestMapping(Booking.PATH + "/{id}/uebergabe")
@Access(For.SIGNED_IN)
class HandoverPages {
    private static final String TEMPLATE = "sharing/handover/handover";
    private static final String NOTING = "sharing/handover/note";

    private final HandoverShowing showing;
    private final HandoverBook book;
    private final HandoverNoteTaking taking;
    private final RateLimits limits;

    HandoverPages(HandoverShowing showing, HandoverBook book, HandoverNoteTaking taking, RateLimits limits) {
        this.showing = showing;
        this.book = book;
        this.taking = taking;
        this.limits = limits;
    }

    static String path(UUID booking) {
        return Booking.path(booking) + "/uebergabe";
    }

    @GetMapping
    @Assisted
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(get(page, id), Form.empty()));
    }

    /// The same to print and to sign by hand.
    @GetMapping("/papier")
    @Assisted
    View paper(Page page, @PathVariable UUID id) {
        var shown = get(page, id);
        if (shown.next() == null) {
            throw new NotFound();
        }
        return page.show("sharing/handover/paper", Map.of("shown", shown));
    }

    /// @param kind which way, as the form was shown: a thing that went meanwhile does not come back by it
    @PostMapping
    @Assisted("sharing.handover.act.handed")
    View hand(
            Page page,
            @PathVariable UUID id,
            @RequestParam HandoverKind kind,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean paper,
            @RequestParam(defaultValue = "") List<String> fine,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String pictureDescription)
            throws IOException {
        var whose = new String[] {id.toString(), String.valueOf(writer(page, id).side())};
        // Taken before it is looked at: who types a hundred at the same moment has typed a hundred.
        var counts = !code.isBlank();
        if (counts && !limits.take(Limit.HANDOVER_CODE, whose)) {
            throw new TooMany();
        }
        var answer = handed(page, id, kind, code, paper, fine, words, picture, pictureDescription);
        if (counts && answer.why() != Why.CODE) {
            limits.giveBack(Limit.HANDOVER_CODE, whose);
        }
        return answer.view();
    }

    private Answered handed(
            Page page,
            UUID id,
            HandoverKind kind,
            String code,
            boolean paper,
            List<String> fine,
            String words,
            @Nullable MultipartFile picture,
            String pictureDescription)
            throws IOException {
        var form = Form.empty()
                .with("code", code)
                .with("paper", paper ? "true" : null)
                .with("fine", fine)
                .with("words", words)
                .with("pictureDescription", pictureDescription);
        var note = taking.take(page, form, picture, false);
        if (form.hasErrors()) {
            return new Answered(again(page, id, form), null);
        }
        var signing = new Signing(code, paper, HandoverBook.numbers(fine));
        return switch (book.hand(page.visitor().id(), id, kind, signing, note)) {
            case Handing.Done(var path) ->
                new Answered(
                        page.goOn(
                                path,
                                "success",
                                kind == HandoverKind.OUT ? "sharing.handover.said.out" : "sharing.handover.said.back"),
                        null);
            case Handing.Refused(var why) ->
                new Answered(again(page, id, form.reject(field(why), page.t(why.textKey()))), why);
            case Handing.Closed(var because) ->
                new Answered(again(page, id, form.reject("words", DoorSentence.of(page, because))), null);
        };
    }

    /// @param why it was refused; null where it was not
    private record Answered(View view, @Nullable Why why) {}

    /// Something more to say about what was signed.
    @GetMapping("/notiz")
    @Assisted
    View noting(Page page, @PathVariable UUID id, @RequestParam HandoverKind kind) {
        return page.show(NOTING, values(writer(page, id), Form.empty().with("kind", kind.name())));
    }

    @PostMapping("/notiz")
    @Assisted("sharing.handover.act.noted")
    View say(
            Page page,
            @PathVariable UUID id,
            @RequestParam HandoverKind kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String pictureDescription)
            throws IOException {
        var shown = writer(page, id);
        var form = Form.empty()
                .with("kind", kind.name())
                .with("words", words)
                .with("pictureDescription", pictureDescription);
        var note = taking.take(page, form, picture, true);
        if (form.hasErrors()) {
            return page.again(NOTING, values(shown, form));
        }
        return switch (book.say(page.visitor().id(), id, kind, note)) {
            case Handing.Done(var path) -> page.goOn(path, "success", "sharing.handover.said.noted");
            case Handing.Refused(var why) ->
                page.again(NOTING, values(shown, form.reject("words", page.t(why.textKey()))));
            case Handing.Closed(var because) ->
                page.again(NOTING, values(shown, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    /// Who mediates reads, and writes nothing into it.
    private HandoverShown writer(Page page, UUID id) {
        var shown = get(page, id);
        if (shown.side() == null) {
            throw new NotFound();
        }
        return shown;
    }

    private static String field(Why why) {
        return why == Why.CODE ? "code" : why == Why.PAPER ? "paper" : "";
    }

    private HandoverShown get(Page page, UUID id) {
        return showing.find(page, id).orElseThrow(NotFound::new);
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, values(get(page, id), form));
    }

    private static Map<String, ?> values(HandoverShown shown, Form form) {
        return Map.of("shown", shown, "form", form);
    }
}
