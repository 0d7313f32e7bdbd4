package org.augenhoehe.participation.review.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.review.ReviewPaper;
import org.augenhoehe.participation.review.reply.Replied;
import org.augenhoehe.participation.review.reply.ReplyBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Answering, and what came out.
@Controller
@RequestMapping("/auswertung/{step}")
@Access(For.EVERYONE)
class ReviewPages {
    private static final String TEMPLATE = "participation/review/review";

    private final Reviews reviews;
    private final ReplyBook book;

    ReviewPages(Reviews reviews, ReplyBook book) {
        this.reviews = reviews;
        this.book = book;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        var shown = reviews.of(page, step);
        return page.show(TEMPLATE, Map.of("shown", shown, "form", reviews.form(page, shown)));
    }

    @PostMapping("/antworten")
    @Access(For.SIGNED_IN)
    @Assisted(value = "review.act.reply", errand = Errand.DECIDING, will = Will.EACH_TIME, secret = true)
    View reply(Page page, @PathVariable UUID step, @RequestParam MultiValueMap<String, String> typed) {
        reviews.get(step);
        var replied = book.reply(page.visitor().id(), step, typed);
        return switch (replied) {
            case Replied.First first -> page.goOn(ReviewPaper.path(step), "success", "review.replied.first");
            case Replied.Again again -> page.goOn(ReviewPaper.path(step), "success", "review.replied.again");
            case Replied.Flawed(var field, var textKey) -> again(page, step, typed, field, page.t(textKey));
            default -> again(page, step, typed, "", Replied.sentence(page, replied));
        };
    }

    private View again(Page page, UUID step, MultiValueMap<String, String> typed, String field, String why) {
        var form = Form.empty();
        typed.forEach(form::with);
        return page.again(TEMPLATE, Map.of("shown", reviews.of(page, step), "form", form.reject(field, why)));
    }
}
