package org.augenhoehe.undertakings.preparation;

import java.time.Clock;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.demo.DemoContent;
import org.augenhoehe.platform.demo.DemoTown;
import org.augenhoehe.undertakings.demo.TownUndertaking;
import org.springframework.stereotype.Component;

/// What the guests of the day room talked over among themselves.
@Component
class TownPreparation implements DemoContent {
    private final PreparationBook book;
    private final PreparationStore store;
    private final Clock clock;

    TownPreparation(PreparationBook book, PreparationStore store, Clock clock) {
        this.book = book;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void fill(DemoTown town) {
        var undertaking = town.get(TownUndertaking.NAME);
        var one = town.get("Sonnenblume7");
        var two = town.get("Oksana Kovalenko");
        book.open(one, undertaking);
        book.write(
                two,
                undertaking,
                "Ich traue mich vor der Leitung nicht zu sagen, dass ich abends Angst auf dem Weg habe.");
        var shared = new Note(
                Ids.next(),
                undertaking,
                one,
                "Wir wollen abends nicht betreut werden. Wir wollen selbst aufschließen dürfen.",
                clock.instant(),
                null,
                null);
        store.write(shared);
        book.release(one, undertaking, shared.id());
    }
}
