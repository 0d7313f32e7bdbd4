package org.augenhoehe.participation.paper.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.paper.Entered;
import org.augenhoehe.participation.paper.PaperQuestion;
import org.augenhoehe.participation.paper.enter.BoxStore;
import org.augenhoehe.participation.paper.enter.EntryBook;
import org.augenhoehe.participation.paper.issue.CodeStore;
import org.augenhoehe.participation.paper.issue.PaperCode;
import org.augenhoehe.participation.paper.issue.PaperDoor;
import org.augenhoehe.participation.paper.issue.PaperDoor.OfPaper;
import org.augenhoehe.participation.paper.issue.Part;
import org.augenhoehe.participation.paper.issue.Print;
import org.augenhoehe.participation.paper.issue.PrintStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Entering papers by hand: a code that is typed in, and what stands on the sheet, or what somebody says on the phone.
@Controller
@RequestMapping("/papier/{step}")
@Access(For.SIGNED_IN)
class EnterPages {
    static final String ENTRY = "participation/paper/entry";
    private static final String CODE = "participation/paper/code";

    private final PaperDoor door;
    private final PaperShowing showing;
    private final EntryBook book;
    private final CodeStore codes;
    private final PrintStore prints;
    private final BoxStore boxes;

    EnterPages(
            PaperDoor door, PaperShowing showing, EntryBook book, CodeStore codes, PrintStore prints, BoxStore boxes) {
        this.door = door;
        this.showing = showing;
        this.book = book;
        this.codes = codes;
        this.prints = prints;
        this.boxes = boxes;
    }

    @GetMapping("/eintragen")
    View askForCode(Page page, @PathVariable("step") UUID id) {
        door.getForHost(page.visitor().id(), id);
        return page.show(CODE, Map.of("shown", showing.of(page, id), "form", Form.empty()));
    }

    /// The code stands in no address: it comes with the form.
    @PostMapping("/eintragen")
    View ask(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String code) {
        var found = door.getForHost(page.visitor().id(), id);
        var refused = book.refusal(page, id, PaperCode.typed(code), Part.SHEET);
        if (refused.isPresent()) {
            return mistyped(page, id, code, refused.get());
        }
        return page.show(ENTRY, Map.of("shown", sheet(found, PaperCode.typed(code)), "form", Form.empty()));
    }

    @PostMapping("/eintragen/zaehlen")
    View count(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam MultiValueMap<String, String> typed) {
        var found = door.getForHost(page.visitor().id(), id);
        var refused = book.refusal(page, id, PaperCode.typed(code), Part.SHEET);
        if (refused.isPresent()) {
            return mistyped(page, id, code, refused.get());
        }
        var shown = sheet(found, PaperCode.typed(code));
        var form = EntryForm.typed(typed);
        var entered = book.sheet(page, id, PaperCode.typed(code), EntryForm.filled(shown.questions(), form), null);
        return switch (entered) {
            case Entered.Counts any -> page.goOn(shown.path() + "/eintragen", "success", "paper.counts");
            case Entered.Refused(var why, var question, var other) ->
                page.again(
                        ENTRY,
                        Map.of("shown", shown, "form", form.reject(EntryForm.mend(shown.questions(), question), why)));
        };
    }

    private EntryShown sheet(OfPaper found, PaperCode code) {
        var questions = codes.find(code)
                .flatMap(one -> prints.find(one.print()))
                .map(Print::questions)
                .orElseThrow(NotFound::new);
        return new EntryShown(
                found.step(),
                PaperShown.path(found.step()) + "/eintragen/zaehlen",
                code.inGroups(),
                questions,
                List.of(),
                Map.of(),
                "",
                null,
                "",
                0,
                false);
    }

    @PostMapping("/wahlschein")
    View tickOff(Page page, @PathVariable("step") UUID id, @RequestParam(defaultValue = "") String code) {
        var entered = book.slip(page, id, PaperCode.typed(code), null);
        return switch (entered) {
            case Entered.Counts any -> page.goOn("/papier/" + id + "/eintragen", "success", "paper.ticked");
            case Entered.Refused(var why, var any, var other) -> mistyped(page, id, code, why);
        };
    }

    private View mistyped(Page page, UUID id, String code, String why) {
        var form = Form.empty().with("code", code).reject("code", why);
        return page.again(CODE, Map.of("shown", showing.of(page, id), "form", form));
    }

    @GetMapping("/stimmzettel")
    View askForBallot(
            Page page, @PathVariable("step") UUID id, @RequestParam(name = "seite", defaultValue = "") String side) {
        var shown = ballot(page, id, side);
        return page.show(ENTRY, Map.of("shown", shown, "form", Form.empty()));
    }

    /// @param spoilt anything where nobody can read what is meant
    @PostMapping("/stimmzettel")
    View countBallot(
            Page page,
            @PathVariable("step") UUID id,
            @RequestParam(name = "seite", defaultValue = "") String side,
            @RequestParam(name = "nummer", defaultValue = "0") int number,
            @RequestParam(name = "unlesbar", defaultValue = "") String spoilt,
            @RequestParam MultiValueMap<String, String> typed) {
        var shown = ballot(page, id, side);
        var form = EntryForm.typed(typed);
        var filled = spoilt.isEmpty() ? EntryForm.filled(shown.questions(), form) : null;
        var entered = book.ballot(page, id, side, number, filled, null);
        return switch (entered) {
            case Entered.Counts any ->
                page.goOn(shown.path() + "/stimmzettel?seite=" + side, "success", "paper.counts.ballot");
            case Entered.Refused(var why, var any, var other)
            when other ->
                page.again(
                        ENTRY,
                        Map.of(
                                "shown",
                                ballot(page, id, side),
                                "form",
                                Form.empty().reject("", why)));
            case Entered.Refused(var why, var question, var other) ->
                page.again(
                        ENTRY,
                        Map.of("shown", shown, "form", form.reject(EntryForm.mend(shown.questions(), question), why)));
        };
    }

    private EntryShown ballot(Page page, UUID id, String side) {
        var found = door.getForHost(page.visitor().id(), id);
        if (found.way().filter(way -> way.secret()).isEmpty()
                || !showing.sides(found).contains(side)) {
            throw new NotFound();
        }
        var box = boxes.find(id, side);
        List<PaperQuestion> questions =
                found.method().form(found.step(), page.language()).questions();
        return new EntryShown(
                found.step(),
                PaperShown.path(found.step()) + "/stimmzettel",
                "",
                questions,
                List.of(),
                Map.of(),
                side,
                box,
                "",
                0,
                book.isEarly(found.step(), box));
    }
}
