package org.augenhoehe.journeys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every page of a decision, looked at in every language, width and colour.
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionLooksTest {
    private static final int SHARE = 2;

    @LocalServerPort
    int port;

    @Autowired
    Click click;

    @Autowired
    SomeDecision some;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    private final List<Shot> shots = new ArrayList<>();

    /// Once for all looks.
    @BeforeEach
    void voteInEveryWay() throws Exception {
        if (!shots.isEmpty()) {
            return;
        }
        var papers = new EnumMap<Kind, Vote>(Kind.class);
        for (var kind : List.of(Kind.APPROVAL, Kind.SCORE, Kind.DOTS, Kind.RANKED, Kind.DATES, Kind.PERSONS)) {
            var vote = some.running(kind, 5, 5, Map.of("sides", "USERS"));
            papers.put(kind, vote);
            shots.add(new Shot("ballot-" + kind, vote.path(), vote.others().getFirst()));
        }
        var about = papers.get(Kind.APPROVAL);
        for (var kind : List.of(Kind.SCORE, Kind.RANKED, Kind.PERSONS)) {
            var step = undertakings.plan(about.undertaking(), about.host(), undertakings.wish(kind.method()));
            var paper = "/abstimmung/" + step.id() + "/zettel";
            click.send(about.host(), paper + "/antworten", Map.of("title", "Donnerstag", "about", "Ab 18 Uhr."));
            shots.add(new Shot("paper-" + kind, paper, about.host()));
        }
        appeal(about);
        objections();
        results();
    }

    private void appeal(Vote vote) throws Exception {
        var roll = vote.path() + "/verzeichnis";
        var doubted = vote.others().get(1).id().toString();
        var reason = Map.of("person", doubted, "reason", "Steht hier zum zweiten Mal.");
        click.send(vote.others().getFirst(), roll + "/einspruch", reason);
        click.send(vote.others().getFirst(), vote.path() + "/stimme", Map.of("tick", "2"));
        shots.add(new Shot("voted", vote.path(), vote.others().getFirst()));
        shots.add(new Shot("roll", roll, vote.others().getFirst()));
        shots.add(new Shot("roll-host", roll, vote.host()));
    }

    private void objections() throws Exception {
        var vote = some.consent(3, Map.of("secret", "false"));
        var objection = Map.of("round", "1", "stance", "OBJECTS", "reason", "Dienstags ist die Küche vergeben.");
        click.send(vote.others().getFirst(), vote.path() + "/haltung", objection);
        var concern = Map.of("round", "1", "stance", "CONCERN", "reason", "Wer kauft ein?");
        click.send(vote.others().get(1), vote.path() + "/haltung", concern);
        shots.add(new Shot("consent", vote.path(), vote.others().getFirst()));
        var wording = Map.of("round", "1", "wording", "Mittwochs kochen wir zusammen, und Olga kauft ein.");
        click.send(vote.host(), vote.path() + "/neufassen", wording);
        shots.add(new Shot("reworded", vote.path(), vote.host()));
    }

    private void results() throws Exception {
        for (var kind : List.of(Kind.SCORE, Kind.RANKED)) {
            var vote = some.running(kind, 5, 5, Map.of("secret", "false"));
            for (int i = 0; i < vote.others().size(); i++) {
                var given = Map.of("give-1", "" + (1 + i % 3), "give-2", "" + (1 + (i + 1) % 3));
                click.send(vote.others().get(i), vote.path() + "/stimme", given);
            }
            some.end(vote);
            shots.add(new Shot("result-open-" + kind, vote.path(), vote.host()));
        }
        var secret = some.running(Kind.APPROVAL, 5, 6, Map.of("sides", "USERS"));
        for (int i = 0; i < secret.others().size(); i++) {
            some.cast(secret, secret.others().get(i), i < 5 ? "1" : "2");
        }
        some.end(secret);
        shots.add(new Shot("result-secret", secret.path(), secret.others().getFirst()));
        var reported = some.running(Kind.SCORE, 5, 0, Map.of("secret", "false"));
        for (var voter : reported.others()) {
            click.send(voter, reported.path() + "/stimme", Map.of("give-1", "1", "give-2", "5"));
        }
        some.end(reported);
        hiding.hide("moeglichkeit", option(reported));
        shots.add(new Shot("result-hidden", reported.path(), reported.host()));
    }

    private UUID option(Vote vote) {
        return db.sql("select id from participation.option where step = :step and number = 2")
                .param("step", vote.step().id())
                .query(UUID.class)
                .single();
    }

    /// Each look takes every second page, the next look the others; so every page is seen in several looks.
    @ParameterizedTest
    @CsvSource({
        "0, de, 1280, light",
        "1, de, 1280, dark",
        "1, de, 360, light",
        "0, de-simple, 360, dark",
        "1, en, 360, contrast",
        "0, de-simple, 1280, contrast",
        "1, he-x-mirror, 360, light",
        "0, he-x-mirror, 1280, dark"
    })
    void everyPageStandsInEveryLook(int first, String language, int width, String theme) {
        var look = new Look(language, width, theme);
        for (int i = first; i < shots.size(); i += SHARE) {
            var shot = shots.get(i);
            try (var visit = new Visit(port, look, true, shot.person())) {
                visit.page.navigate(shot.path());
                visit.page.locator("main details.changes > summary").all().stream()
                        .limit(2)
                        .forEach(more -> more.click());
                visit.look("decision-" + shot.name() + "-" + look);
            }
        }
    }

    private record Shot(String name, String path, SignedIn person) {}
}
