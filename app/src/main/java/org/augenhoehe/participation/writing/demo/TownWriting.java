package org.augenhoehe.participation.writing.demo;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.accept.AcceptBook;
import org.augenhoehe.participation.writing.accept.Said;
import org.augenhoehe.participation.writing.accept.SayBook;
import org.augenhoehe.participation.writing.accept.Stand;
import org.augenhoehe.participation.writing.change.ChangeBook;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeWish;
import org.augenhoehe.participation.writing.change.Proposing;
import org.augenhoehe.participation.writing.change.ResponseBook;
import org.augenhoehe.participation.writing.draft.DraftBook;
import org.augenhoehe.participation.writing.draft.DraftWish;
import org.augenhoehe.participation.writing.draft.Drafted;
import org.augenhoehe.participation.writing.easy.EasyBook;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.undertakings.Entrance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// People of the town write a text together. A paragraph is found by words that stand in it ("paragraph").
@Component
class TownWriting implements TownRoom {
    private final DraftBook drafts;
    private final ChangeBook changes;
    private final ResponseBook responses;
    private final SayBook says;
    private final AcceptBook accepting;
    private final EasyBook easy;
    private final TextStore texts;

    TownWriting(
            DraftBook drafts,
            ChangeBook changes,
            ResponseBook responses,
            SayBook says,
            AcceptBook accepting,
            EasyBook easy,
            TextStore texts) {
        this.drafts = drafts;
        this.changes = changes;
        this.responses = responses;
        this.says = says;
        this.accepting = accepting;
        this.easy = easy;
        this.texts = texts;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "begins a text", this::begin,
                "proposes a change", this::propose,
                "stands behind the change", this::support,
                "comments on the change", this::comment,
                "objects to the change", this::object,
                "days of the changes are over", scene -> accepting.listDue().forEach(accepting::settle),
                "says it easily", this::sayEasily);
    }

    private void begin(Scene scene) {
        var step = scene.thing("step");
        var wish = new DraftWish(
                scene.text("title"), scene.text("words"), Rule.valueOf(scene.text("rule")), scene.number("days"), 3);
        done(drafts.write(scene.who(), step, wish), Drafted.Done.class);
        done(drafts.open(scene.who(), step), Drafted.Done.class);
    }

    /// Where the scene says "again", it names an earlier change that this one puts in other words
    private void propose(Scene scene) {
        var step = scene.thing("step");
        var paragraph = paragraph(scene, step);
        var kind = ChangeKind.valueOf(scene.text("kind", "REWORD"));
        @Nullable UUID again = scene.says("again") ? scene.thing("again") : null;
        var wish = new ChangeWish(
                paragraph.id(),
                paragraph.version(),
                kind,
                scene.text("words", ""),
                null,
                scene.text("why"),
                true,
                again);
        if (changes.propose(scene.who(), step, wish) instanceof Proposing.Done(var change, var _)) {
            scene.happened(change);
        } else {
            throw new IllegalStateException("nobody can propose this: " + scene.text("why"));
        }
    }

    private void support(Scene scene) {
        done(responses.support(scene.who(), scene.thing("change")), Entrance.class);
    }

    private void comment(Scene scene) {
        done(responses.comment(scene.who(), scene.thing("change"), scene.text("words"), true), Proposing.Done.class);
    }

    private void object(Scene scene) {
        done(says.say(scene.who(), scene.thing("change"), Stand.OBJECTS, scene.text("words")), Said.Done.class);
    }

    private void sayEasily(Scene scene) {
        var step = scene.thing("step");
        var paragraph = paragraph(scene, step);
        done(
                easy.say(scene.who(), step, paragraph.id(), paragraph.version(), scene.text("words"), true),
                Proposing.Done.class);
    }

    private Paragraph paragraph(Scene scene, UUID step) {
        return texts.list(step, Integer.MAX_VALUE).stream()
                .filter(one -> one.wording().contains(scene.text("paragraph")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no paragraph says " + scene.text("paragraph")));
    }

    private static void done(Object outcome, Class<?> wanted) {
        if (!wanted.isInstance(outcome) || outcome instanceof Entrance entrance && entrance != Entrance.OPEN) {
            throw new IllegalStateException("the town cannot do this: " + outcome);
        }
    }
}
