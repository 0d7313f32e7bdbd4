package org.augenhoehe.participation.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.answer.AnswerBook;
import org.augenhoehe.participation.answer.AnswerBook.Contradicted;
import org.augenhoehe.participation.answer.MergingBook;
import org.augenhoehe.participation.gathering.Contribution;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an author says to what becomes of their contribution.
@Controller
@RequestMapping("/beitraege/{id}")
@Access(For.SIGNED_IN)
class SayPages {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 2000;

    private final Contributions contributions;
    private final AnswerBook answers;
    private final MergingBook mergings;

    SayPages(Contributions contributions, AnswerBook answers, MergingBook mergings) {
        this.contributions = contributions;
        this.answers = answers;
        this.mergings = mergings;
    }

    @PostMapping("/widersprechen")
    @Assisted(value = "answer.act.contradict", will = Will.EACH_TIME)
    View contradict(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String contradiction) {
        var why = contradiction.strip();
        if (why.length() < SHORTEST || why.length() > LONGEST) {
            var form = Form.empty()
                    .with("contradiction", contradiction)
                    .reject("contradiction", page.t("answer.contradiction.missing"));
            return again(page, id, form);
        }
        return switch (answers.contradict(page.visitor().id(), id, why)) {
            case Contradicted.Done done -> page.goOn(Contribution.path(id), "success", "answer.contradicted");
            case Contradicted.TooLate late ->
                page.goOn(Contribution.path(id), "warning", "answer.contradiction.closed");
            case Contradicted.Closed(var because) ->
                again(
                        page,
                        id,
                        Form.empty()
                                .with("contradiction", contradiction)
                                .reject("contradiction", DoorSentence.of(page, because)));
        };
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(
                "participation/contribution", Map.of("shown", contributions.of(page, id, null), "form", form));
    }

    @PostMapping("/zusammenfuehren")
    @Assisted(value = "answer.act.merging", will = Will.EACH_TIME)
    View decide(Page page, @PathVariable UUID id, @RequestParam boolean agrees) {
        return mergings.decide(page.visitor().id(), id, agrees)
                ? page.goOn(Contribution.path(id), "success", agrees ? "answer.merged" : "answer.notmerged")
                : page.goOn(Contribution.path(id), "warning", "answer.merging.closed");
    }
}
