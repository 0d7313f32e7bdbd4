package org.augenhoehe.operations.place;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.platform.audit.AuditBook;
import org.augenhoehe.platform.audit.AuditFilter;
import org.augenhoehe.platform.place.Place;
import org.augenhoehe.platform.place.ThisPlace;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Nobody overwrites what another operator has just saved, and everything can be brought back.
@PlatformTest
class PlaceBookTest {
    @Autowired
    PlaceBook book;

    @Autowired
    PlaceHistory history;

    @Autowired
    ThisPlace thisPlace;

    @Autowired
    AuditBook audit;

    @Autowired
    Somebody somebody;

    @Test
    void ofTwoWhoSaveAtTheSameTimeOneIsAskedToLookAgain() throws Exception {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        var seen = history.newest();
        Callable<Boolean> one = () -> book.change(seen, named("Weststadt"), "test", operator.id());
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(one);
            var second = both.submit(one);
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void anEarlierStateComesBackWithItsReasonInTheLog() {
        var operator = somebody.named("Betreiberin", Role.OPERATOR).id();
        assertThat(book.change(history.newest(), named("Altstadt"), "first", operator))
                .isTrue();
        var old = history.newest();
        assertThat(book.change(old, named("Neustadt"), "second", operator)).isTrue();
        assertThat(thisPlace.get().name()).isEqualTo("Neustadt");
        assertThat(book.restore(old, history.newest(), "a mistake", operator)).isTrue();
        assertThat(thisPlace.get().name()).isEqualTo("Altstadt");
        var newest = audit.list(AuditFilter.ALL, 1, 0).getFirst();
        assertThat(newest.act()).isEqualTo("place.restored");
        assertThat(newest.reason()).isEqualTo("a mistake");
    }

    private static Place named(String name) {
        var none = Place.NOT_SET_UP;
        return new Place(name, none.languages(), "", "", "", none.crisisNumbers(), "", "");
    }
}
