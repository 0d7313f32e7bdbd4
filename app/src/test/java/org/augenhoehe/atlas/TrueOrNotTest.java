package org.augenhoehe.atlas;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.atlas.SomeEntries.id;

/// A second person looks whether it is true; an organisation says it is theirs; people write to each other; what is not
/// in order is reported, decided and appealed.
@PlatformTest
class TrueOrNotTest {
    @Autowired
    SomeEntries entries;

    @Autowired
    Founding founding;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    SignedIn author;
    SignedIn other;
    String bench;

    @BeforeEach
    void aBench() throws Exception {
        author = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
        bench = entries.mark(author, "RESOURCE", "Bank mit Armlehnen");
    }

    @Test
    void nobodyChecksTheirOwnAndASecondPersonIsShownWithTheDay() throws Exception {
        assertThat(check(author, "1", "ja", "").getStatus()).isEqualTo(422);
        assertThat(check(other, "7", "ja", "").getStatus()).isEqualTo(422);
        assertThat(check(other, "1", "", "").getStatus()).isEqualTo(422);
        assertThat(check(other, "1", "ja", "").getStatus()).isEqualTo(303);
        assertThat(click.look(bench).getContentAsString())
                .contains("Von einem zweiten Menschen geprüft am")
                .doesNotContain("Yusuf");
    }

    @Test
    void whoSaysThatItIsNotTrueSaysWhatIsDifferentAndTheAuthorHears() throws Exception {
        assertThat(check(other, "1", "nein", "").getStatus()).isEqualTo(422);
        check(other, "1", "nein", "Die Lehne ist abgebrochen.");
        assertThat(entries.notices(author, "map.doubted")).isEqualTo(1);
        assertThat(click.look(bench).getContentAsString())
                .contains("Jemand sagt: Das stimmt nicht mehr", "Die Lehne ist abgebrochen.");
        assertThat(click.send(other, bench + "/stimmt").getStatus()).isEqualTo(403);
        click.send(author, bench + "/stimmt");
        assertThat(click.look(bench).getContentAsString()).doesNotContain("Jemand sagt: Das stimmt nicht mehr");
    }

    @Test
    void afterAYearItsAuthorIsAskedOnceWhetherItIsStillTrue() throws Exception {
        db.sql("update atlas.entry set at = at - interval '13 months', changed_at = changed_at - interval '13 months'"
                        + " where id = :id")
                .param("id", id(bench))
                .update();
        assertThat(click.look(author, bench).getContentAsString())
                .contains("Lange nicht bestätigt", "Ja, das stimmt noch");
    }

    @Test
    void anOrganisationGetsItsEntryOnceTheOtherSideAgrees() throws Exception {
        var speaker = somebody.named("Petra");
        var organisation = founding.confirmedProvider(speaker);
        var claim = Map.of("organisation", organisation.toString());
        assertThat(click.send(other, bench + "/beanspruchen", claim).getStatus())
                .isEqualTo(403);
        assertThat(click.send(speaker, bench + "/beanspruchen", claim).getStatus())
                .isEqualTo(303);
        assertThat(click.send(speaker, bench + "/beanspruchen", claim).getStatus())
                .isEqualTo(422);
        assertThat(click.look(speaker, bench + "/aendern").getStatus()).isEqualTo(403);
        assertThat(entries.notices(author, "map.claimed")).isEqualTo(1);
        assertThat(click.send(other, bench + "/bestaetigen", Map.of("granted", "ja"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.send(author, bench + "/bestaetigen", Map.of("granted", "nein"))
                        .getStatus())
                .isEqualTo(422);
        click.send(author, bench + "/bestaetigen", Map.of("granted", "ja"));
        assertThat(entries.notices(speaker, "map.claim-decided")).isEqualTo(1);
        assertThat(click.look(speaker, bench + "/aendern").getStatus()).isEqualTo(200);
        // What is theirs is checked by somebody else.
        assertThat(check(speaker, "1", "ja", "").getStatus()).isEqualTo(422);
    }

    @Test
    void whereNobodyIsLeftSomebodyOfTheHouseConfirms() throws Exception {
        var speaker = somebody.named("Petra");
        var organisation = founding.confirmedProvider(speaker);
        erasure.erase(author.id());
        click.send(speaker, bench + "/beanspruchen", Map.of("organisation", organisation.toString()));
        assertThat(click.send(speaker, bench + "/bestaetigen", Map.of("granted", "ja"))
                        .getStatus())
                .isEqualTo(403);
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        click.send(moderator, bench + "/bestaetigen", Map.of("granted", "ja"));
        assertThat(click.look(speaker, bench + "/aendern").getStatus()).isEqualTo(200);
        assertThat(entries.count("platform.audit_entry where act = 'atlas.claim.given'"))
                .isPositive();
    }

    @Test
    void messagesAreReadByTheTwoSidesOnlyAndShowNoAddress() throws Exception {
        assertThat(click.send(other, bench + "/nachrichten", Map.of("words", " "))
                        .getStatus())
                .isEqualTo(422);
        click.send(other, bench + "/nachrichten", Map.of("words", "Ist sie auch im Winter frei?"));
        assertThat(entries.notices(author, "map.message")).isEqualTo(1);
        assertThat(click.look(somebody.plain(), bench + "/nachrichten").getContentAsString())
                .doesNotContain("Ist sie auch im Winter frei?");
        assertThat(click.look(author, bench + "/nachrichten").getContentAsString())
                .contains("Ist sie auch im Winter frei?", "Yusuf");
        var talk = db.sql("select id from atlas.talk where entry = :entry")
                .param("entry", id(bench))
                .query(UUID.class)
                .single();
        var answer = Map.of("words", "Ja, das ganze Jahr.", "talk", talk.toString());
        assertThat(click.send(somebody.plain(), bench + "/nachrichten", answer).getStatus())
                .isEqualTo(404);
        click.send(author, bench + "/nachrichten", answer);
        assertThat(click.look(other, bench + "/nachrichten").getContentAsString())
                .contains("Ja, das ganze Jahr.")
                .doesNotContain("Anneliese");
        assertThat(entries.notices(other, "map.message")).isEqualTo(1);
    }

    @Test
    void anOrganisationThatGetsAnEntryDoesNotReadWhatWasWrittenToSomebodyElse() throws Exception {
        click.send(other, bench + "/nachrichten", Map.of("words", "Das ist nur für dich allein."));
        var speaker = somebody.named("Petra");
        give(speaker, founding.confirmedProvider(speaker));
        assertThat(click.look(speaker, bench + "/nachrichten").getContentAsString())
                .doesNotContain("Das ist nur für dich allein.");
        assertThat(click.look(author, bench + "/nachrichten").getContentAsString())
                .contains("Das ist nur für dich allein.");
        // What is written now is for the organisation, and not for whoever marked it once.
        click.send(other, bench + "/nachrichten", Map.of("words", "Wann habt ihr offen?"));
        assertThat(click.look(speaker, bench + "/nachrichten").getContentAsString())
                .contains("Wann habt ihr offen?");
        assertThat(click.look(author, bench + "/nachrichten").getContentAsString())
                .doesNotContain("Wann habt ihr offen?");
        assertThat(click.look(other, bench + "/nachrichten").getContentAsString())
                .contains("Das ist nur für dich allein.", "Wann habt ihr offen?");
        var old = db.sql("select id from atlas.talk where entry = :entry and organisation is null")
                .param("entry", id(bench))
                .query(UUID.class)
                .single();
        assertThat(click.send(speaker, bench + "/nachrichten", Map.of("words", "Ja.", "talk", old.toString()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatAnOrganisationHasNobodyElseGivesAwayOrChecks() throws Exception {
        var speaker = somebody.named("Petra");
        var organisation = founding.confirmedProvider(speaker);
        give(speaker, organisation);
        var second = founding.confirmedProvider(author);
        var claim = Map.of("organisation", second.toString());
        assertThat(click.send(author, bench + "/beanspruchen", claim).getStatus())
                .isEqualTo(303);
        assertThat(whose()).isEqualTo(organisation);
        assertThat(click.send(author, bench + "/bestaetigen", Map.of("granted", "ja"))
                        .getStatus())
                .isEqualTo(403);
        founding.join(speaker, organisation, other);
        assertThat(check(other, "1", "ja", "").getStatus()).isEqualTo(422);
        click.send(speaker, bench + "/bestaetigen", Map.of("granted", "ja"));
        assertThat(whose()).isEqualTo(second);
    }

    @Test
    void whoSpeaksForTheOneThatAsksDoesNotAnswerAlsoWithARole() throws Exception {
        var speaker = somebody.named("Petra", Role.MODERATOR);
        var organisation = founding.confirmedProvider(speaker);
        erasure.erase(author.id());
        click.send(speaker, bench + "/beanspruchen", Map.of("organisation", organisation.toString()));
        assertThat(click.send(speaker, bench + "/bestaetigen", Map.of("granted", "ja"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(click.look(speaker, bench + "/aendern").getStatus()).isEqualTo(403);
    }

    @Test
    void whoTendsWhatSomebodyElseMarkedDoesNotNameThem() throws Exception {
        var typed = SomeEntries.typed("RESOURCE", "Bank ohne Namen");
        typed.put("unnamed", "true");
        typed.put("exactness", "STREET");
        bench = entries.mark(author, typed);
        var where = entries.text("shape", bench);
        var speaker = somebody.named("Petra");
        give(speaker, founding.confirmedProvider(speaker));
        typed.remove("unnamed");
        typed.put("title", "Bank ohne jeden Namen");
        typed.put("form", where);
        typed.put("version", "1");
        assertThat(click.send(speaker, bench + "/aendern", typed).getStatus()).isEqualTo(303);
        assertThat(click.look(bench).getContentAsString())
                .contains("Bank ohne jeden Namen")
                .doesNotContain("Anneliese");
        // It stands where it stood, and its author still knows where that is.
        assertThat(entries.text("shape", bench)).isEqualTo(where);
        assertThat(click.look(author, bench + "/aendern").getContentAsString()).contains("52.3759876");
    }

    @Test
    void whatIsReportedIsHiddenForAReasonAndShownAgainAfterAnAppeal() throws Exception {
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        var second = somebody.named("Moderator", Role.MODERATOR);
        var report = "/melden/karteneintrag/" + id(bench);
        assertThat(click.look(report).getStatus()).isEqualTo(200);
        click.send(other, report, Map.of("ground", "HURTS", "words", "Das steht auf meinem Grundstück."));
        var matter = db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", id(bench))
                .query(String.class)
                .single();
        check(other, "1", "nein", "Dort ist nur mein Zaun.");
        var said = db.sql("select id from atlas.checking where entry = :entry")
                .param("entry", id(bench))
                .query(UUID.class)
                .single();
        assertThat(click.look("/melden/kartenpruefung/" + said).getStatus()).isEqualTo(200);
        click.send(moderator, "/moderation/" + matter, Map.of("outcome", "HIDDEN", "reason", "Es ist privat."));
        assertThat(click.look(bench).getStatus()).isEqualTo(404);
        assertThat(click.look("/melden/kartenpruefung/" + said).getStatus()).isEqualTo(404);
        assertThat(click.look(author, bench).getStatus()).isEqualTo(200);
        assertThat(click.look("/karte?q=Armlehnen").getContentAsString()).doesNotContain(bench);
        assertThat(click.look("/api/1/map-entries/" + id(bench)).getStatus()).isEqualTo(404);
        assertThat(click.look("/aktuelles").getContentAsString()).doesNotContain(bench);
        var appeal = "/mein-platz/moderation/" + matter + "/widersprechen";
        click.send(author, appeal, Map.of("because", "Der Weg gehört der Stadt."));
        click.send(second, "/moderation/" + matter, Map.of("outcome", "KEPT", "reason", "Stimmt, es ist öffentlich."));
        assertThat(click.look(bench).getStatus()).isEqualTo(200);
        assertThat(click.look("/karte?q=Armlehnen").getContentAsString()).contains(bench);
    }

    private void give(SignedIn speaker, UUID organisation) throws Exception {
        click.send(speaker, bench + "/beanspruchen", Map.of("organisation", organisation.toString()));
        click.send(author, bench + "/bestaetigen", Map.of("granted", "ja"));
    }

    private UUID whose() {
        return db.sql("select organisation from atlas.entry where id = :id")
                .param("id", id(bench))
                .query(UUID.class)
                .single();
    }

    private org.springframework.mock.web.MockHttpServletResponse check(
            SignedIn person, String version, String holds, String words) throws Exception {
        return click.send(person, bench + "/pruefen", Map.of("version", version, "holds", holds, "checkWords", words));
    }
}
