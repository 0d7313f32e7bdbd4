package org.augenhoehe.knowledge.story.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryState;
import org.augenhoehe.knowledge.story.comment.StoryCommentBook;
import org.augenhoehe.knowledge.story.same.SameBook;
import org.augenhoehe.knowledge.story.tell.StoryBook;
import org.augenhoehe.knowledge.story.tell.Told;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One story: what it tells, what others say to it, and what becomes of it.
@Controller
@RequestMapping(Story.PATH + "/{id}")
@Access(For.SIGNED_IN)
class StoryPages {
    private static final String TEMPLATE = "knowledge/story/story";
    private static final int LONGEST_COMMENT = 2000;
    private static final int LONGEST_EASY = 8000;

    private final StoryShowing showing;
    private final StoryBook book;
    private final SameBook same;
    private final StoryCommentBook comments;

    StoryPages(StoryShowing showing, StoryBook book, SameBook same, StoryCommentBook comments) {
        this.showing = showing;
        this.book = book;
        this.same = same;
        this.comments = comments;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        var shown = showing.of(page, id);
        return page.show(TEMPLATE, Map.of("shown", shown, "form", Form.empty()));
    }

    @PostMapping("/veroeffentlichen")
    @Assisted("story.act.published")
    View publish(Page page, @PathVariable UUID id) {
        return switch (book.publish(page.visitor().id(), id)) {
            case Told.Done(var any, var state, var held) -> {
                var said = held
                        ? "story.said.held"
                        : state == StoryState.WAITING ? "story.said.waiting" : "story.said.published";
                yield page.goOn(Story.path(id), held || state == StoryState.WAITING ? "info" : "success", said);
            }
            case Told refused -> {
                var form = Form.empty().reject("", Told.sentence(page, refused));
                yield page.again(TEMPLATE, Map.of("shown", showing.of(page, id), "form", form));
            }
        };
    }

    @PostMapping("/zuruecknehmen")
    @Assisted(value = "story.act.withdrawn", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id) {
        book.withdraw(page.visitor().id(), id);
        return page.goOn(OwnStoryPages.PATH, "success", "story.said.withdrawn");
    }

    @GetMapping("/leicht")
    @Assisted
    View askEasy(Page page, @PathVariable UUID id) {
        var story = book.getForWriting(page.visitor().id(), id);
        var form = Form.empty().with("easy", story.easy()).with("version", String.valueOf(story.version()));
        return page.show("knowledge/story/easy", Map.of("shown", showing.of(page, id), "form", form));
    }

    @PostMapping("/leicht")
    @Assisted("story.act.written")
    View writeEasy(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String easy,
            @RequestParam(defaultValue = "0") int version) {
        var form = Form.empty().with("easy", easy).with("version", String.valueOf(version));
        if (easy.length() > LONGEST_EASY) {
            form.reject("easy", page.t("platform.form.error.toolong", LONGEST_EASY));
        } else {
            var before = book.getForWriting(page.visitor().id(), id);
            var told = book.writeEasy(
                    page.visitor().id(), id, version, easy.strip().replace("\r\n", "\n"));
            if (told instanceof Told.Done(var any, var state, var held)) {
                var again = state == StoryState.DRAFT && before.state() != StoryState.DRAFT;
                var why = before.isHidden() ? "story.said.again.hidden" : "story.said.again";
                var said = held ? "story.said.held" : again ? why : "story.said.easy";
                return page.goOn(Story.path(id), held || again ? "info" : "success", said);
            }
            form.reject("easy", Told.sentence(page, told));
        }
        return page.again("knowledge/story/easy", Map.of("shown", showing.of(page, id), "form", form));
    }

    /// @param own the visitor's own story, to show beside it
    @PostMapping("/auch-bei-uns")
    @Assisted("story.act.same")
    View saySame(
            Page page, @PathVariable UUID id, @RequestParam(name = "eigene", required = false) @Nullable UUID own) {
        return same.say(page.visitor().id(), id, own)
                ? page.goOn(Story.path(id) + "#auch-bei-uns", "success", "story.said.same")
                : page.goOn(Story.path(id) + "#auch-bei-uns", "warning", "story.said.same.own");
    }

    @PostMapping("/auch-bei-uns/nicht-mehr")
    @Assisted("story.act.same")
    View unsaySame(Page page, @PathVariable UUID id) {
        same.unsay(page.visitor().id(), id);
        return page.goOn(Story.path(id) + "#auch-bei-uns", "success", "story.said.same.not");
    }

    @PostMapping("/kommentare")
    @Assisted("story.act.commented")
    View comment(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "false") boolean unnamed) {
        var form = Form.empty().with("comment", comment).with("unnamed", unnamed ? "true" : null);
        if (comment.isBlank() || comment.length() > LONGEST_COMMENT) {
            form.reject("comment", page.t("story.comment.missing"));
        } else {
            switch (comments.write(page.visitor().id(), id, comment.strip(), !unnamed)) {
                case StoryCommentBook.Said.Done(var said, var held) -> {
                    return page.goOn(
                            Story.path(id) + "#kommentare",
                            held ? "info" : "success",
                            held ? "story.said.held" : "story.said.commented");
                }
                case StoryCommentBook.Said.NotSo(var because) -> form.reject("comment", DoorSentence.of(page, because));
            }
        }
        return page.again(TEMPLATE, Map.of("shown", showing.of(page, id), "form", form));
    }

    @PostMapping("/kommentare/{comment}/zuruecknehmen")
    @Assisted(value = "story.act.withdrawn", will = Will.EACH_TIME)
    View withdrawComment(Page page, @PathVariable UUID id, @PathVariable UUID comment) {
        comments.withdraw(page.visitor().id(), id, comment);
        return page.goOn(Story.path(id) + "#kommentare", "success", "story.said.comment.withdrawn");
    }
}
