package org.augenhoehe.sharing.offer.book;

import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.sharing.SomeOffers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.sharing.SomeOffers.id;
import static org.augenhoehe.sharing.SomeOffers.offered;
import static org.augenhoehe.sharing.SomeOffers.with;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// What moderation hides, its owner alone reads; pictures go the same way.
@PlatformTest
class HiddenOffersTest {
    @Autowired
    SomeOffers offers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    SignedIn owner;
    SignedIn other;
    SignedIn moderator;

    @BeforeEach
    void people() {
        owner = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
        moderator = somebody.named("Moderatorin", Role.MODERATOR);
    }

    @Test
    void whatIsReportedIsHiddenEverywhereAndShownAgain() throws Exception {
        var path = offers.offer(owner, "Böller Mohnblume");
        var picture = picture(path, "Eine Kiste");
        var report = Map.of("ground", "HURTS", "words", "Das ist gefährlich.");
        click.send(other, "/melden/teilen-angebot/" + id(path), report);
        decide(path, "HIDDEN");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(other, path).getStatus()).isEqualTo(404);
        assertThat(click.look(other, path + "/aendern").getStatus()).isEqualTo(404);
        assertThat(click.look(picture).getStatus()).isEqualTo(404);
        assertThat(click.look(owner, path).getContentAsString())
                .contains("Böller Mohnblume", "Das liest gerade niemand außer dir.");
        assertThat(click.look(owner, picture).getStatus()).isEqualTo(200);
        for (var page :
                new String[] {"/teilen?q=Mohnblume", "/suche?q=Mohnblume", "/karte?q=Mohnblume", "/aktuelles"}) {
            assertThat(click.look(page).getContentAsString()).as(page).doesNotContain(path);
        }
    }

    @Test
    void aLinkOfANewAccountIsLookedAtFirst() throws Exception {
        var typed = with(offered("Gutschein Kamille"), Map.of("about", "Alles unter https://example.org/kamille"));
        var path = offers.offer(owner, typed);
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look("/teilen?q=Kamille").getContentAsString()).doesNotContain(path);
        assertThat(click.look("/aktuelles").getContentAsString()).doesNotContain(path);
        decide(path, "KEPT");
        assertThat(click.look(path).getStatus()).isEqualTo(200);
        assertThat(click.look("/teilen?q=Kamille").getContentAsString()).contains(path);
        assertThat(click.look("/aktuelles").getContentAsString()).contains(path);
    }

    @Test
    void picturesAreTakenWithWordsAndNoMoreThanFive() throws Exception {
        var path = offers.offer(owner, "Kanu Wegerich");
        assertThat(send(owner, path, "", SomeWalks.jpeg()).getStatus()).isEqualTo(422);
        assertThat(send(owner, path, "Ein Kanu", "kein Bild".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(other, path, "Ein Kanu", SomeWalks.jpeg()).getStatus()).isEqualTo(403);
        for (var number = 1; number <= 5; number++) {
            picture(path, "Kanu von Seite " + number);
        }
        var sixth = send(owner, path, "Noch ein Kanu", SomeWalks.jpeg());
        assertThat(sixth.getStatus()).isEqualTo(422);
        assertThat(sixth.getContentAsString()).contains("Mehr als 5 Bilder");
        var first = db.sql("select id from sharing.offer_picture where offer = :offer and number = 1")
                .param("offer", id(path))
                .query(String.class)
                .single();
        assertThat(click.send(other, path + "/bilder/" + first + "/entfernen").getStatus())
                .isEqualTo(403);
        click.send(owner, path + "/bilder/" + first + "/entfernen");
        assertThat(click.look("/teilen?q=Wegerich").getContentAsString()).contains("alt=\"Kanu von Seite 2\"");
        assertThat(click.look(path + "/bilder/" + first).getStatus()).isEqualTo(404);
        click.send(owner, path + "/zurueckziehen");
        assertThat(offers.count("sharing.offer_picture where offer = '" + id(path) + "'"))
                .isZero();
    }

    private void decide(String path, String outcome) throws Exception {
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", id(path))
                .query(String.class)
                .single();
        click.send(moderator, "/moderation/" + matter, Map.of("outcome", outcome, "reason", "Darum."));
    }

    /// @return the address of the picture
    private String picture(String path, String description) throws Exception {
        var answer = send(owner, path, description, SomeWalks.jpeg());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return path + "/bilder/"
                + db.sql("select id from sharing.offer_picture where offer = :offer order by number desc limit 1")
                        .param("offer", id(path))
                        .query(String.class)
                        .single();
    }

    private MockHttpServletResponse send(SignedIn by, String path, String description, byte[] content)
            throws Exception {
        var form = multipart(path + "/bilder")
                .file(new MockMultipartFile("picture", "bild.jpg", "image/jpeg", content))
                .param("description", description);
        form.cookie(by.session()).with(formToken());
        return mvc.perform(form).andReturn().getResponse();
    }
}
