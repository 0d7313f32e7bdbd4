package org.augenhoehe.sharing.handover.house;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.people.Click;
import org.augenhoehe.sharing.booking.SomeBookings;
import org.augenhoehe.sharing.handover.SomeHandovers;
import org.augenhoehe.sharing.handover.note.HandoverNoteStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.sharing.booking.SomeBookings.on;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Pictures go when nobody needs them any more, and not while something is not settled.
@PlatformTest
class HandoverForgettingTest {
    @Autowired
    SomeBookings some;

    @Autowired
    SomeHandovers hands;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    HandoverForgetting forgetting;

    @Autowired
    HandoverNoteStore notes;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn borrower;
    UUID booking;
    String picture;

    @BeforeEach
    void aPictureOfALoan() throws Exception {
        owner = somebody.named("Anneliese");
        borrower = somebody.named("Yusuf");
        booking = some.booked(borrower, some.thing(owner), on(5, 10, 12));
        some.letBegin(booking);
        hands.hand(owner, borrower, booking, "OUT");
        var form = multipart(SomeHandovers.path(booking) + "/notiz")
                .file(new MockMultipartFile("picture", "rad.jpg", "image/jpeg", SomeWalks.jpeg()))
                .param("kind", "OUT")
                .param("words", "So ging es hinaus.")
                .param("pictureDescription", "Ein Rad")
                .cookie(borrower.session())
                .with(formToken());
        assertThat(mvc.perform(form).andReturn().getResponse().getStatus()).isEqualTo(303);
        picture = notes.listOf(borrower.id()).getFirst().picturePath();
        hands.hand(owner, borrower, booking, "BACK");
    }

    @Test
    void ninetyDaysAfterItCameBackThePictureIsGoneAndTheWordsAreNot() throws Exception {
        forgetting.forget();
        assertThat(click.look(owner, picture).getStatus()).isEqualTo(200);
        longAgo("sharing.booking", "moved_at", "91 days");
        forgetting.forget();
        assertThat(click.look(owner, picture).getStatus()).isEqualTo(404);
        assertThat(notes.listOf(borrower.id())).hasSize(1);
    }

    @Test
    void whatIsNotSettledStays() throws Exception {
        click.send(
                owner,
                "/teilen/buchung/" + booking + "/schaden",
                Map.of("found", "RETURN", "usable", "true", "words", "Eine Delle."));
        longAgo("sharing.booking", "moved_at", "91 days");
        forgetting.forget();
        assertThat(click.look(owner, picture).getStatus()).isEqualTo(200);
    }

    private void longAgo(String table, String column, String span) {
        db.sql("update " + table + " set " + column + " = " + column + " - interval '" + span + "' where id = :id")
                .param("id", booking)
                .update();
    }
}
