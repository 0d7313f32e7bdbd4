package org.augenhoehe.journeys;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.profile.gather.AddingUp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody reads who decides in their undertaking, and says that it is not so.
@PlatformTest
class ProfileJourneyTest {
    @LocalServerPort
    int port;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Click click;

    @Autowired
    AddingUp addingUp;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @EnumSource(Hands.class)
    void inEasyGermanOnAPhoneSomebodyContestsTheProfile(Hands hands) throws Exception {
        var vote = decided();
        try (var visit = visit(vote.others().getFirst(), hands)) {
            var page = visit.page;
            page.navigate("/vorhaben/" + vote.undertaking());
            hands.press(Hands.named(page, "Profil: Wer entscheidet?"));
            assertThat(page).hasURL(Pattern.compile("/profil$"));
            assertThat(page.getByText("Nutzer leiten hier mit.")).isVisible();
            visit.look("profile-easy-" + hands);
            hands.press(page.locator("#sagen form button[type=submit]"));
            assertThat(page.getByText("Wähl bitte eine Antwort.").first()).isVisible();
            visit.look("profile-easy-refused-" + hands);
            hands.toggle(page.locator("main input[name=agrees][value=false]"));
            hands.write(page.locator("main textarea[name=reason]"), "Im Büro entscheiden andere.");
            hands.press(page.locator("#sagen form button[type=submit]"));
            assertThat(page.getByText("Danke. Deine Meinung steht jetzt hier.")).isVisible();
            assertThat(page.locator("#sagen .as-typed").last()).hasText("Im Büro entscheiden andere.");
            visit.look("profile-easy-contested-" + hands);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, 360, light",
        "de, 1280, light",
        "de, 1280, dark",
        "en, 360, contrast",
        "de-simple, 1280, light",
        "he-x-mirror, 360, dark"
    })
    void everyPageStandsInEveryLook(String language, int width, String theme) throws Exception {
        var vote = decided();
        var organisation = db.sql("""
                insert into people.organisation (id, kind, name, about, contact, founded_at, confirmed_at)
                values (gen_random_uuid(), 'PROVIDER', 'Lotsenhaus', '', '', now(), now()) returning id
                """).query(UUID.class).single();
        db.sql("update undertakings.undertaking set organisation = :organisation where id = :id")
                .param("organisation", organisation)
                .param("id", vote.undertaking())
                .update();
        addingUp.addUp();
        var look = new Look(language, width, theme);
        try (var visit = new Visit(port, look, true, vote.host())) {
            visit.page.navigate("/vorhaben/" + vote.undertaking() + "/profil");
            for (var closed : visit.page.locator("main details > summary").all()) {
                closed.click();
            }
            visit.look("profile-undertaking-" + look);
            visit.page.navigate("/gruppen/" + organisation + "/profil");
            for (var closed : visit.page.locator("main details > summary").all()) {
                closed.click();
            }
            visit.look("profile-organisation-" + look);
        }
    }

    /// A vote that ended, something promised out of it, and two words about the profile.
    private Vote decided() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 6, 5, Map.of());
        decisions.cast(vote, vote.others().getFirst(), "2");
        decisions.end(vote);
        commitments.promise(vote.host(), vote.step().id(), Map.of("euros", "1200"));
        var path = "/vorhaben/" + vote.undertaking() + "/profil";
        click.send(vote.host(), path, Map.of("agrees", "true", "reason", ""));
        click.send(
                vote.others().getLast(),
                path,
                Map.of("agrees", "true", "reason", "So habe ich es auch erlebt, seit dem Frühjahr."));
        return vote;
    }

    private Visit visit(SignedIn person, Hands hands) {
        return new Visit(port, new Look("de-simple", 360, "light"), hands.script(), person);
    }
}
