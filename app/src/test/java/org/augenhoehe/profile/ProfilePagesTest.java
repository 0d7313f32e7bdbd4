package org.augenhoehe.profile;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.profile.gather.AddingUp;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages of profiles: who may say something about them, what they leave out, and what they cost.
@PlatformTest
class ProfilePagesTest {
    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    AddingUp addingUp;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    @Test
    void whoTakesPartConfirmsOrContestsAndBothAreShown() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 3, 2, Map.of());
        var path = profile(vote.undertaking());
        assertThat(say(vote.others().get(0), path, "true", "")).isEqualTo(303);
        assertThat(say(vote.others().get(1), path, "false", "Entschieden wird im Büro."))
                .isEqualTo(303);
        assertThat(click.look(path).getContentAsString())
                .contains("Ein Mensch bestätigt das Profil, einer widerspricht.")
                .contains("Entschieden wird im Büro.")
                .doesNotContain(vote.others().get(1).name());
        // Whoever thinks otherwise later has one word, not two.
        assertThat(say(vote.others().get(1), path, "true", "Jetzt nicht mehr.")).isEqualTo(303);
        assertThat(click.look(path).getContentAsString())
                .contains("2 Menschen bestätigen das Profil, niemand widerspricht.")
                .doesNotContain("Entschieden wird im Büro.");
    }

    @Test
    void whoeverContestsSaysWhyAndKeepsWhatWasTyped() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 3, 2, Map.of());
        var path = profile(vote.undertaking());
        var answer = click.send(vote.host(), path, Map.of("agrees", "false", "reason", " "));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Schreib bitte, was nicht stimmt.");
        var none = click.send(vote.host(), path, Map.of("reason", "Das fehlt mir hier."));
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Das fehlt mir hier.");
    }

    @Test
    void whoDoesNotTakePartSaysNothing() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 3, 2, Map.of());
        var path = profile(vote.undertaking());
        assertThat(say(somebody.plain(), path, "true", "")).isEqualTo(403);
        assertThat(click.look(somebody.plain(), path).getContentAsString()).doesNotContain("name=\"agrees\"");
    }

    @Test
    void whereFewerThanFiveTakePartNothingIsTold() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 1, Map.of());
        decisions.end(vote);
        var html = click.look(profile(vote.undertaking())).getContentAsString();
        assertThat(html).contains("weniger als fünf Menschen").doesNotContain("Stufe 7", "leiten mit", "Mehrheit");
        assertThat(click.look(profile(vote.undertaking()) + ".csv")
                        .getContentAsString()
                        .lines())
                .hasSize(1);
    }

    @Test
    void whereNothingWasVotedOnYetItSaysThatTheStepComesFromAnAgreement() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 5, 1, Map.of());
        commitments.promise(vote.host(), vote.step().id(), Map.of());
        assertThat(click.look(profile(vote.undertaking())).getContentAsString())
                .contains("Stufe 6 von 9", "Nutzer:innen hatten aber eine Stimme in einer Einigung")
                .contains("1 Zusage. Einen Geldbetrag nennt keine davon.")
                .as("a map without figures is a sentence")
                .contains("Beigetragen: Noch gibt es keine Zahl")
                .doesNotContain("0,00 Euro");
    }

    @Test
    void aPromiseSaysWhoHadWhatSayInIt() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 5, 5, Map.of());
        decisions.end(vote);
        commitments.promise(vote.host(), vote.step().id(), Map.of("euros", "1200,50"));
        assertThat(click.look(profile(vote.undertaking())).getContentAsString())
                .contains(SomeCommitments.RAMP, "1.200,50 Euro", "11 Menschen", "die Mehrheit", "die Leitung")
                .contains("href=\"" + vote.path() + "\"");
    }

    @Test
    void theProfileCostsAsManyQueriesForManyAsForFew() throws Exception {
        var few = decisions.running(Kind.APPROVAL, 5, 1, Map.of());
        var many = decisions.running(Kind.APPROVAL, 7, 6, Map.of());
        decisions.end(few);
        decisions.end(many);
        commitments.promise(few.host(), few.step().id(), Map.of());
        for (int i = 0; i < 4; i++) {
            commitments.promise(many.host(), many.step().id(), Map.of("wording", "Zusage Nummer " + i));
        }
        click.look(profile(few.undertaking()));
        var costsFew = queries.during(() -> click.look(profile(few.undertaking())));
        var costsMany = queries.during(() -> click.look(profile(many.undertaking())));
        assertThat(costsMany).isEqualTo(costsFew);
    }

    @Test
    void anOrganisationAddsUpItsUndertakings() throws Exception {
        var organisation = organisation();
        for (int i = 0; i < 2; i++) {
            var vote = decisions.running(Kind.APPROVAL, 6, 5, Map.of());
            decisions.end(vote);
            db.sql("update undertakings.undertaking set organisation = :organisation where id = :id")
                    .param("organisation", organisation)
                    .param("id", vote.undertaking())
                    .update();
        }
        addingUp.addUp();
        var html = click.look("/gruppen/" + organisation + "/profil").getContentAsString();
        assertThat(html).contains("Bei 2 Vorhaben haben Nutzer:innen 2-mal mitentschieden.");
        // In each of both phases, seven users and five professionals of each undertaking had a say.
        assertThat(click.look("/gruppen/" + organisation + "/profil.csv").getContentAsString())
                .contains("PLAN,USERS", "DESIGN,USERS", ",14,14", ",10,10");
        assertThat(click.look("/gruppen/" + organisation).getContentAsString())
                .contains("/gruppen/" + organisation + "/profil");
        var path = "/gruppen/" + organisation + "/profil";
        assertThat(queries.during(() -> click.look(path))).isLessThanOrEqualTo(4);
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (var path : new String[] {"/vorhaben/", "/gruppen/", "/angebote/"}) {
            assertThat(click.look(path + UUID.randomUUID() + "/profil").getStatus())
                    .as(path)
                    .isEqualTo(404);
            assertThat(click.look(path + UUID.randomUUID() + "/profil.csv").getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private int say(SignedIn person, String path, String agrees, String reason) throws Exception {
        return click.send(person, path, Map.of("agrees", agrees, "reason", reason))
                .getStatus();
    }

    private static String profile(UUID undertaking) {
        return "/vorhaben/" + undertaking + "/profil";
    }

    private UUID organisation() {
        var id = UUID.randomUUID();
        db.sql("""
                insert into people.organisation (id, kind, name, about, contact, founded_at, confirmed_at)
                values (:id, 'PROVIDER', 'Lotsenhaus', '', '', now(), now())
                """).param("id", id).update();
        return id;
    }
}
