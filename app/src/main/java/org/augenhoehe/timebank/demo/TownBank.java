package org.augenhoehe.timebank.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.timebank.rule.GiftRule;
import org.augenhoehe.timebank.rule.RuleBook;
import org.augenhoehe.timebank.rule.Ruled;
import org.augenhoehe.timebank.rule.Terms;
import org.springframework.stereotype.Component;

/// How the time bank of the town was opened, and how its members gave it other rules.
@Component
class TownBank implements TownRoom {
    private final RuleBook book;

    TownBank(RuleBook book) {
        this.book = book;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "opens the time bank",
                scene -> done(book.open(scene.who(), Terms.usual(keepers(scene)))),
                "entrusts with the time bank",
                scene -> done(book.entrust(scene.who(), scene.undertaking())),
                "makes it the rule of the time bank",
                scene -> done(book.enter(scene.who(), scene.thing("step"), terms(scene))));
    }

    private static Terms terms(Scene scene) {
        return new Terms(
                -scene.number("lowestPerson"),
                -scene.number("lowestGroup"),
                -scene.number("lowestOrganisation"),
                -scene.number("lowestCommunity"),
                scene.number("most"),
                scene.number("starting"),
                null,
                GiftRule.valueOf(scene.text("gifts")),
                scene.number("answer"),
                keepers(scene));
    }

    private static List<UUID> keepers(Scene scene) {
        return scene.texts("keepers").stream().map(scene::person).toList();
    }

    private static void done(Ruled ruled) {
        if (!(ruled instanceof Ruled.Done)) {
            throw new IllegalStateException("nobody can do this: " + ruled);
        }
    }
}
