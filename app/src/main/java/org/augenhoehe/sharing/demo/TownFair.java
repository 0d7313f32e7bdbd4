package org.augenhoehe.sharing.demo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.fair.Applied;
import org.augenhoehe.sharing.fair.FairRule;
import org.augenhoehe.sharing.fair.Need;
import org.augenhoehe.sharing.fair.book.ApplyBook;
import org.augenhoehe.sharing.fair.book.FairBook;
import org.augenhoehe.sharing.fair.book.FairDecision;
import org.augenhoehe.sharing.fair.book.Opened;
import org.augenhoehe.sharing.fair.book.Wish;
import org.springframework.stereotype.Component;

/// What many people of the town want at once, and who gets it.
@Component
class TownFair implements TownRoom {
    private final FairBook book;
    private final ApplyBook applying;
    private final FairDecision decision;

    TownFair(FairBook book, ApplyBook applying, FairDecision decision) {
        this.book = book;
        this.applying = applying;
        this.decision = decision;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "opens a fair allocation", this::open,
                "applies for it", this::apply,
                "the allocation is decided", scene -> decision.decide(scene.thing("fair")));
    }

    private void open(Scene scene) {
        var spans = scene.parts("slots").stream()
                .map(slot -> new Span(at(slot, slot.number("from")), at(slot, slot.number("until"))))
                .toList();
        var opened = new Opened(
                FairRule.valueOf(scene.text("rule")),
                scene.text("words", ""),
                scene.text("criteria", ""),
                scene.dayIn("closes").atTime(18, 0).atZone(Span.ZONE).toInstant(),
                spans);
        scene.happened(done(book.open(scene.who(), scene.thing("what"), opened)));
    }

    private static Instant at(Scene slot, int hour) {
        return slot.dayIn("in").atTime(hour, 0).atZone(Span.ZONE).toInstant();
    }

    private void apply(Scene scene) {
        var wish = new Wish(
                scene.texts("slots").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                scene.says("need") ? Need.valueOf(scene.text("need")) : null,
                scene.text("words", ""),
                scene.says("chance") ? scene.number("chance") : null);
        done(applying.apply(scene.who(), scene.thing("fair"), wish));
    }

    private static UUID done(Applied applied) {
        if (applied instanceof Applied.Done(var fair)) {
            return fair;
        }
        throw new IllegalStateException("nobody can do this: " + applied);
    }
}
