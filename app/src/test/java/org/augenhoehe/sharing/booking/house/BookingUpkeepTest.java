package org.augenhoehe.sharing.booking.house;

import java.time.Instant;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Founding;
import org.augenhoehe.sharing.booking.BookingStore;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.booking.book.BookingBook;
import org.augenhoehe.sharing.booking.book.Reserved;
import org.augenhoehe.sharing.booking.book.Wanted;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// A year after a booking is over nobody reads any more what was said to it, or for whom the desk entered it.
@PlatformTest
class BookingUpkeepTest {
    @Autowired
    SomeBookings some;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    BookingBook book;

    @Autowired
    BookingStore store;

    @Autowired
    WrittenStore written;

    @Autowired
    JdbcClient db;

    @Test
    void wordsAndCallersGoAfterAYearAndNotBefore() throws Exception {
        var owner = somebody.named("Anneliese");
        var thing = some.thingOf(owner, founding.group(owner));
        var old = entered(owner.id(), new Wanted(thing, on(3, 10, 12), null, null, "Am Nachmittag."));
        var young = entered(owner.id(), new Wanted(thing, on(4, 10, 12), null, null, "Am Vormittag."));
        letPass(old, 366);
        letPass(young, 364);
        written.forgetOld(Instant.now().minus(BookingUpkeep.KEPT));
        assertThat(store.get(old).caller()).isEmpty();
        assertThat(store.get(old).words()).isEmpty();
        assertThat(store.get(young).caller()).isEqualTo("Rosa");
        assertThat(store.get(young).words()).isEqualTo("Am Vormittag.");
    }

    private UUID entered(UUID by, Wanted wanted) {
        var reserved = book.enter(by, wanted, "Rosa");
        assertThat(reserved).isInstanceOf(Reserved.Done.class);
        return ((Reserved.Done) reserved).booking();
    }

    private void letPass(UUID booking, int days) {
        db.sql("""
                update sharing.booking set from_at = now() - make_interval(days => :days, hours => 2),
                    until_at = now() - make_interval(days => :days),
                    kept = tstzrange(now() - make_interval(days => :days, hours => 2),
                        now() - make_interval(days => :days))
                where id = :id
                """).param("id", booking).param("days", days).update();
    }
}
