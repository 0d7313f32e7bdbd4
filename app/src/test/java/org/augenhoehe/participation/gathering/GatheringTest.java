package org.augenhoehe.participation.gathering;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// People bring in what they need and think of; nobody's is louder because it came early.
@PlatformTest
class GatheringTest {
    /// Short enough that many may say the same.
    private static final String RAMP = "Eine Rampe am Hintereingang.\nMit Rollator!";

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    SignedIn host;
    SignedIn author;
    Step step;

    @BeforeEach
    void aStepIsOpen() throws Exception {
        host = somebody.plain();
        author = somebody.plain();
        step = gathering.open(host);
    }

    @Test
    void whatSomebodyBringsInIsReadByAllFoundAndOnTheThread() throws Exception {
        var id = gathering.contribute(author, step, RAMP);
        assertThat(look(list())).contains("Eine Rampe am Hintereingang.").contains(author.name());
        assertThat(look("/beitraege/" + id)).contains("Mit Rollator!").contains("Eine Antwort ist bis");
        assertThat(look("/suche?q=Rollator+Hintereingang")).contains("/beitraege/" + id);
        assertThat(look("/faden/" + id)).contains("Bedarf").contains("Eine Rampe am Hintereingang.");
    }

    @Test
    void whoWantsItIsReadWithoutName() throws Exception {
        var id = gathering.contribute(author, step, Map.of("kind", "IDEA", "wording", RAMP, "unnamed", "true"));
        assertThat(look(list()) + look("/beitraege/" + id))
                .contains("Ohne Namen")
                .doesNotContain(author.name());
    }

    @Test
    void aSensitiveStandingIsShownOnlyWhereItsAuthorSaysSo() throws Exception {
        var user = some.participant(step.undertaking(), StandingKind.SERVICE_USER, host);
        var form = click.look(user, "/sammeln/" + step.id() + "/neu").getContentAsString();
        assertThat(form)
                .contains("name=\"showsStanding\"")
                .doesNotContain("name=\"showsStanding\" value=\"true\" checked");
        var quiet = gathering.contribute(user, step, RAMP);
        assertThat(look("/beitraege/" + quiet)).doesNotContain("Ich nutze ein Angebot");
        var shown = gathering.contribute(
                user, step, Map.of("kind", "NEED", "wording", "Ein Fahrdienst.", "showsStanding", "true"));
        assertThat(look("/beitraege/" + shown)).contains("Ich nutze ein Angebot");
    }

    @Test
    void nobodyShowsAStandingThatIsNotConfirmed() throws Exception {
        var claimed = gathering.contribute(
                author, step, Map.of("kind", "NEED", "wording", "Ein Fahrdienst.", "showsStanding", "true"));
        assertThat(db.sql("select standing from participation.contribution where id = :id")
                        .param("id", claimed)
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void whoSaysNothingIsAskedAgainAndKeepsTheirChoice() throws Exception {
        var answer = click.send(author, "/sammeln/" + step.id() + "/neu", Map.of("kind", "IDEA", "wording", " "));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Schreib etwas").containsPattern("value=\"IDEA\"\\s+checked");
    }

    @Test
    void afterTheLastDayNothingIsTakenAndWhatWasTypedStays() throws Exception {
        some.over(step);
        var answer = click.send(author, "/sammeln/" + step.id() + "/neu", Map.of("kind", "NEED", "wording", RAMP));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("ist vorbei").contains("Mit Rollator!");
        assertThat(look(list())).doesNotContain("Rampe");
    }

    @Test
    void whoDoesNotTakePartBringsNothingInToAStepForParticipants() throws Exception {
        var own = gathering.open(host, Map.of("audience", "PARTICIPANTS"));
        var answer = click.send(author, "/sammeln/" + own.id() + "/neu", Map.of("kind", "NEED", "wording", RAMP));
        assertThat(answer.getStatus()).isEqualTo(422);
        var participant = some.participant(own.undertaking());
        assertThat(gathering.contribute(participant, own, RAMP)).isNotNull();
    }

    @Test
    void onlyHostsSayIntoWhatItIsSorted() throws Exception {
        var topics = "/sammeln/" + step.id() + "/themen";
        assertThat(click.send(author, topics, Map.of("name", "Wege")).getStatus())
                .isEqualTo(403);
        assertThat(click.look(author, topics).getStatus()).isEqualTo(403);
        click.send(host, topics, Map.of("name", "Wege"));
        assertThat(click.send(host, topics, Map.of("name", "wege")).getStatus()).isEqualTo(422);
        var topic = db.sql("select id from participation.category where step = :step")
                .param("step", step.id())
                .query(UUID.class)
                .single();
        gathering.contribute(author, step, Map.of("kind", "NEED", "wording", RAMP, "category", topic.toString()));
        assertThat(look(list() + "?thema=" + topic)).contains("Rampe").contains("Wege");
        assertThat(click.send(author, topics + "/" + topic + "/entfernen").getStatus())
                .isEqualTo(403);
        click.send(host, topics + "/" + topic + "/entfernen");
        assertThat(look(list())).contains("Rampe").doesNotContain("Wege");
    }

    @Test
    void aTopicOfAnotherStepIsNotTaken() throws Exception {
        var other = gathering.open(host);
        click.send(host, "/sammeln/" + other.id() + "/themen", Map.of("name", "Wege"));
        var topic = db.sql("select id from participation.category where step = :step")
                .param("step", other.id())
                .query(UUID.class)
                .single();
        var answer = click.send(
                author,
                "/sammeln/" + step.id() + "/neu",
                Map.of("kind", "NEED", "wording", RAMP, "category", topic.toString()));
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void theOrderByChanceStaysForEachVisitorAndDiffersBetweenThem() throws Exception {
        for (int i = 0; i < 12; i++) {
            gathering.contribute(somebody.plain(), step, "Beitrag Nummer " + i);
        }
        var first = order(click.look(host, list()).getContentAsString());
        assertThat(order(click.look(host, list()).getContentAsString())).isEqualTo(first);
        assertThat(order(click.look(author, list()).getContentAsString())).isNotEqualTo(first);
        var newest = order(look(list() + "?reihe=newest"));
        assertThat(newest).startsWith("Beitrag Nummer 11").endsWith("Beitrag Nummer 0");
    }

    @Test
    void aStrangerKeepsTheirOrderInACookie() throws Exception {
        assertThat(click.look(list()).getCookie("mischung")).isNotNull();
        assertThat(click.look(author, list()).getCookie("mischung")).isNull();
    }

    @Test
    void theListCostsTheSameForOneAndForFifty() throws Exception {
        gathering.contribute(author, step, RAMP);
        var one = queries.during(() -> click.look(host, list()));
        for (int i = 0; i < 55; i++) {
            gathering.contribute(somebody.plain(), step, "Beitrag Nummer " + i);
        }
        var many = queries.during(() -> click.look(host, list()));
        assertThat(many).isEqualTo(one);
        assertThat(click.look(host, list()).getContentAsString()).contains("Seite 1 von 2");
    }

    @Test
    void aLinkFromANewAccountIsLookedAtFirst() throws Exception {
        var id = gathering.contribute(author, step, "Schaut auf https://example.org/angebot vorbei.");
        assertThat(click.look("/beitraege/" + id).getStatus()).isEqualTo(404);
        assertThat(click.look(author, "/beitraege/" + id).getContentAsString()).contains("niemand außer dir");
        assertThat(look(list())).doesNotContain("example.org");
        assertThat(look("/faden/" + id)).doesNotContain("example.org");
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        var matter = db.sql("select id from moderation.matter where thing = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        click.send(moderator, "/moderation/" + matter, Map.of("outcome", "KEPT", "reason", "Das passt."));
        assertThat(look("/beitraege/" + id)).contains("example.org");
    }

    @Test
    void whatModerationHidesIsNeitherReadNorFoundNorOwed() throws Exception {
        var id = gathering.contribute(author, step, "Der Bibersteinweg ist voller Xylofone.");
        click.send(host, "/melden/beitrag/" + id, Map.of("ground", "FALSE", "words", ""));
        var matter = db.sql("select id from moderation.matter where thing = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
        var moderator = somebody.named("Moderatorin", Role.MODERATOR);
        click.send(moderator, "/moderation/" + matter, Map.of("outcome", "HIDDEN", "reason", "Es stimmt nicht."));
        assertThat(click.look("/beitraege/" + id).getStatus()).isEqualTo(404);
        assertThat(look("/suche?q=Xylofone")).doesNotContain("/beitraege/" + id);
        assertThat(click.look(host, "/sammeln/" + step.id() + "/antworten").getContentAsString())
                .contains("Alles ist beantwortet.");
    }

    @Test
    void aProposalIsDrawnFromANeed() throws Exception {
        var need = gathering.contribute(author, step, RAMP);
        var proposal = gathering.contribute(
                host, step, Map.of("kind", "PROPOSAL", "wording", "Wir bauen sie im Mai.", "from", need.toString()));
        assertThat(look("/faden/" + need)).contains("Wir bauen sie im Mai.").contains("/beitraege/" + proposal);
    }

    @Test
    void theUndertakingAsksForContributions() throws Exception {
        gathering.contribute(author, step, RAMP);
        assertThat(look("/vorhaben/" + step.undertaking()))
                .contains("/sammeln/" + step.id())
                .contains("Etwas beitragen")
                .contains("ein Beitrag");
    }

    private String list() {
        return "/sammeln/" + step.id();
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }

    private static String order(String html) {
        return Pattern.compile("<h3><a[^>]*>([^<]*)")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .reduce((one, next) -> one + "|" + next)
                .orElse("");
    }
}
