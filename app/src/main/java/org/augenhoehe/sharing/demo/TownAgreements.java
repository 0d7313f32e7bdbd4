package org.augenhoehe.sharing.demo;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.agreement.AgreementWish;
import org.augenhoehe.sharing.agreement.Concluded;
import org.augenhoehe.sharing.agreement.SharingAgreementBook;
import org.augenhoehe.sharing.agreement.cost.CostBook;
import org.augenhoehe.sharing.agreement.cost.CostCentreStore;
import org.augenhoehe.sharing.offer.Good;
import org.springframework.stereotype.Component;

/// What organisations of the town agree on with each other, and on which of their accounts they book it.
@Component
class TownAgreements implements TownRoom {
    private final SharingAgreementBook book;
    private final CostBook costs;
    private final CostCentreStore centres;

    TownAgreements(SharingAgreementBook book, CostBook costs, CostCentreStore centres) {
        this.book = book;
        this.costs = costs;
        this.centres = centres;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "proposes to share", this::propose,
                "agrees for the other side", scene -> done(book.agree(scene.who(), scene.thing("agreement"), 1)),
                "opens cost centres", this::open,
                "books it on a cost centre", this::book);
    }

    private void propose(Scene scene) {
        var wish = new AgreementWish(
                scene.text("title"),
                scene.text("conditions"),
                scene.text("insurance", ""),
                scene.texts("goods").stream().map(Good::valueOf).toList(),
                Set.copyOf(scene.things("offers")),
                scene.day(),
                scene.says("days") ? scene.dayIn("days") : null);
        scene.happened(done(book.propose(scene.who(), scene.known("of"), scene.known("partner"), wish)));
    }

    private void open(Scene scene) {
        scene.texts("names").forEach(name -> done(costs.add(scene.who(), scene.known("of"), name)));
    }

    private void book(Scene scene) {
        var name = scene.text("centre");
        var centre = centres.list(scene.known("of")).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        done(costs.book(scene.who(), scene.thing("what"), centre.id()));
    }

    private static UUID done(Concluded concluded) {
        if (concluded instanceof Concluded.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("nobody can do this: " + concluded);
    }
}
