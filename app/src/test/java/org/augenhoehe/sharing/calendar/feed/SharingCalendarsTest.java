package org.augenhoehe.sharing.calendar.feed;

import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.sharing.booking.SomeBookings.on;

/// Calendars to subscribe to tell when a thing is taken, and name nobody.
@PlatformTest
class SharingCalendarsTest {
    private static final String OWN = "/teilen/meins/kalender";

    @Autowired
    SomeBookings some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    SignedIn owner;
    SignedIn borrower;
    UUID thing;

    @BeforeEach
    void aLoan() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf Ungewöhnlich");
        thing = some.thing(owner);
        some.booked(borrower, thing, on(5, 10, 12));
    }

    @Test
    void everybodyReadsWhenItIsTakenAndNobodyLearnsByWhom() throws Exception {
        var text = click.look("/teilen/angebot/" + thing + "/belegt.ics").getContentAsString();
        var events = Biweekly.parse(text).first().getEvents();
        assertThat(events).hasSize(1);
        VEvent event = events.getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(on(5, 10, 12).from());
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(on(5, 10, 12).until());
        assertThat(text).doesNotContain("Yusuf").doesNotContain("Anneliese");
    }

    @Test
    void theSecretAddressTellsWhatIsLentUntilThereIsANewOne() throws Exception {
        assertThat(click.look(OWN).getStatus()).as("a stranger").isEqualTo(303);
        click.send(owner, OWN);
        var first = address();
        assertThat(click.look(first).getContentAsString())
                .contains("Verliehen: Leiter")
                .doesNotContain("Yusuf");
        click.send(owner, OWN);
        assertThat(click.look(first).getStatus()).isEqualTo(404);
        var second = address();
        assertThat(click.look(second).getStatus()).isEqualTo(200);
        click.send(owner, OWN + "/weg");
        assertThat(click.look(second).getStatus()).isEqualTo(404);
    }

    @Test
    void whoBorrowsFindsNothingThereOfWhatOthersLend() throws Exception {
        click.send(borrower, OWN);
        var page = click.look(borrower, OWN).getContentAsString();
        var path = page.replaceFirst("(?s).*(/teilen/kalender/[A-Za-z0-9_-]+\\.ics).*", "$1");
        assertThat(click.look(path).getContentAsString()).doesNotContain("Verliehen:");
    }

    private String address() throws Exception {
        return click.look(owner, OWN)
                .getContentAsString()
                .replaceFirst("(?s).*(/teilen/kalender/[A-Za-z0-9_-]+\\.ics).*", "$1");
    }
}
