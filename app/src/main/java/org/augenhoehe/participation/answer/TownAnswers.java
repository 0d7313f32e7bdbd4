package org.augenhoehe.participation.answer;

import java.util.Map;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// What those who lead in the town answer, and what authors say to that.
@Component
class TownAnswers implements TownRoom {
    private final AnswerBook answers;
    private final MergingBook merging;
    private final Undertakings undertakings;

    TownAnswers(AnswerBook answers, MergingBook merging, Undertakings undertakings) {
        this.answers = answers;
        this.merging = merging;
        this.undertakings = undertakings;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "takes up", this::takeUp,
                "sets aside", this::setAside,
                "asks to merge", this::askToMerge,
                "agrees to merge", this::agreeToMerge,
                "contradicts an answer", this::contradict);
    }

    private void takeUp(Scene scene) {
        given(answers.takeUp(
                scene.who(), step(scene), scene.things("what"), scene.text("words"), scene.thing("ledTo")));
    }

    private void setAside(Scene scene) {
        given(answers.setAside(scene.who(), step(scene), scene.things("what"), scene.text("words")));
    }

    private void askToMerge(Scene scene) {
        given(merging.ask(scene.who(), step(scene), scene.things("what"), scene.thing("into"), scene.text("words")));
    }

    private void agreeToMerge(Scene scene) {
        if (!merging.decide(scene.who(), scene.thing("what"), true)) {
            throw new IllegalStateException("nobody can merge this");
        }
    }

    private void contradict(Scene scene) {
        var said = answers.contradict(scene.who(), scene.thing("what"), scene.text("words"));
        if (!(said instanceof AnswerBook.Contradicted.Done)) {
            throw new IllegalStateException("nobody can contradict this: " + said);
        }
    }

    private Step step(Scene scene) {
        return undertakings.findStep(scene.thing("step")).orElseThrow();
    }

    private static void given(Giving giving) {
        if (!(giving instanceof Giving.Done)) {
            throw new IllegalStateException("nobody can answer this: " + giving);
        }
    }
}
