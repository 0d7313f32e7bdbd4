package org.augenhoehe.participation.review.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.ReadyQuestion;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.participation.review.paper.Designed;
import org.augenhoehe.participation.review.paper.QuestionWish;
import org.augenhoehe.participation.review.paper.ReviewPaperBook;
import org.augenhoehe.participation.review.paper.ReviewPaperStore;
import org.augenhoehe.participation.review.reply.Replied;
import org.augenhoehe.participation.review.reply.ReplyBook;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.springframework.stereotype.Component;

/// What people of the town ask each other in the end, and what they answer.
@Component
class TownLookingBack implements TownRoom {
    private final ReviewPaperBook book;
    private final ReviewPaperStore papers;
    private final ReplyBook replies;

    TownLookingBack(ReviewPaperBook book, ReviewPaperStore papers, ReplyBook replies) {
        this.book = book;
        this.papers = papers;
        this.replies = replies;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of("asks", this::ask, "reply", this::reply);
    }

    /// Ready questions come first, then their own.
    private void ask(Scene scene) {
        var step = scene.thing("step");
        var ready = scene.texts("ready").stream().map(ReadyQuestion::valueOf).toList();
        done(book.addReady(scene.who(), step, ready));
        for (var own : scene.parts("own")) {
            var kind = QuestionKind.valueOf(own.text("kind", QuestionKind.SCALE.name()));
            var source = own.says("from") ? own.thing("from") : null;
            var wish = new QuestionWish(kind, Sphere.valueOf(own.text("sphere")), own.text("words"), List.of(), source);
            done(book.add(scene.who(), step, wish));
        }
        done(book.fix(scene.who(), step, ""));
    }

    /// In the order of the questions; empty where somebody does not answer one.
    private void reply(Scene scene) {
        var step = scene.thing("step");
        scene.lists("replies").forEach((name, answers) -> reply(scene.person(name), step, answers));
    }

    private void reply(UUID person, UUID step, List<String> answers) {
        var questions = papers.find(step).orElseThrow().questions();
        var typed = new HashMap<String, List<String>>();
        for (int place = 0; place < answers.size(); place++) {
            typed.put(questions.get(place).field(), List.of(answers.get(place)));
        }
        var replied = replies.reply(person, step, typed);
        if (!(replied instanceof Replied.First)) {
            throw new IllegalStateException("nobody can reply so: " + replied);
        }
    }

    private static void done(Designed designed) {
        if (!(designed instanceof Designed.Done)) {
            throw new IllegalStateException("nobody can ask this: " + designed);
        }
    }
}
