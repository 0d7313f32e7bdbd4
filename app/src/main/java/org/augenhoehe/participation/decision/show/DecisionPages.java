package org.augenhoehe.participation.decision.show;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.vote.BallotBook;
import org.augenhoehe.participation.decision.vote.Ballots;
import org.augenhoehe.participation.decision.vote.BoxFiles;
import org.augenhoehe.participation.decision.vote.BoxStore;
import org.augenhoehe.participation.decision.vote.Voted;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Voting, and what came of it.
@Controller
@RequestMapping("/abstimmung/{step}")
@Access(For.EVERYONE)
class DecisionPages {
    private static final String TEMPLATE = "participation/decision/decision";

    private final Decisions decisions;
    private final BallotBook book;
    private final Ballots ballots;
    private final BoxStore boxes;
    private final BoxFiles files;

    DecisionPages(Decisions decisions, BallotBook book, Ballots ballots, BoxStore boxes, BoxFiles files) {
        this.decisions = decisions;
        this.book = book;
        this.ballots = ballots;
        this.boxes = boxes;
        this.files = files;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step, @RequestParam(name = "seite", defaultValue = "1") int number) {
        return page.show(
                TEMPLATE, Map.of("shown", decisions.of(page, step, Math.max(1, number)), "form", Form.empty()));
    }

    @PostMapping("/stimme")
    @Access(For.SIGNED_IN)
    @Assisted(value = "decision.act.vote", errand = Errand.DECIDING, will = Will.EACH_TIME, secret = true)
    View cast(Page page, @PathVariable UUID step, @RequestParam MultiValueMap<String, String> typed) {
        var shown = decisions.of(page, step, 1);
        return switch (book.cast(page.visitor().id(), step, typed)) {
            case Voted.First first -> page.goOn(Paper.path(step), "success", "decision.said.first");
            case Voted.Again again -> page.goOn(Paper.path(step), "success", "decision.said.again");
            case Voted.Closed(var why) -> again(page, shown, typed, page.t("decision.closed." + why));
            case Voted.NotFixed any -> again(page, shown, typed, page.t("decision.notfixed"));
            case Voted.NotOnRoll any -> again(page, shown, typed, page.t("decision.notonroll"));
            case Voted.OnPaper any -> again(page, shown, typed, page.t("paper.voted"));
            case Voted.Blank any -> blank(page, shown, typed);
            case Voted.Flawed(var flaw) ->
                again(page, shown, typed, page.t(flaw.explanation().key(), flaw.culprit()));
        };
    }

    private static View again(Page page, DecisionShown shown, MultiValueMap<String, String> typed, String why) {
        return again(page, shown, typed, "", why);
    }

    private static View blank(Page page, DecisionShown shown, MultiValueMap<String, String> typed) {
        var why = shown.receipt() == null ? "decision.ballot.blank.missing" : "decision.ballot.blank.kept";
        return again(page, shown, typed, BallotBook.BLANK, page.t(why));
    }

    private static View again(
            Page page, DecisionShown shown, MultiValueMap<String, String> typed, String field, String why) {
        var form = Form.empty();
        typed.forEach(form::with);
        return page.again(TEMPLATE, Map.of("shown", shown, "form", form.reject(field, why)));
    }

    /// Sent as a form, so that no receipt stands in an address.
    @PostMapping("/beleg")
    View check(Page page, @PathVariable UUID step, @RequestParam(defaultValue = "") String code) {
        var box = boxes.findText(step).orElseThrow(NotFound::new);
        var found = ballots.isIn(box, code);
        page.say(found ? "success" : "warning", page.t(found ? "decision.receipt.in" : "decision.receipt.notin"));
        return page.show(
                TEMPLATE,
                Map.of(
                        "shown",
                        decisions.of(page, step, 1),
                        "form",
                        Form.empty().with("code", code)));
    }

    /// The box, for everybody to take along and count again.
    @GetMapping("/urne.txt")
    ResponseEntity<String> box(@PathVariable UUID step) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"urne-" + step + ".txt\"")
                .body(files.find(step).orElseThrow(NotFound::new));
    }
}
