package org.augenhoehe.journeys;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.budget.BallotForm;
import org.augenhoehe.participation.budget.CountingRule;
import org.augenhoehe.participation.budget.SomeBudget;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Founding;
import org.augenhoehe.profile.gather.AddingUp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How quick results, profiles, news and the interface for programs are, alone and with very many undertakings behind
/// them. Started by `benchmarks/profile.sh`, not part of the everyday run.
@PlatformTest
class ProfileBenchmark {
    private static final int TIMES = Integer.getInteger("times", 1000);
    private static final int SECONDS = Integer.getInteger("seconds", 10);

    private static final int VOICES = 50;

    @LocalServerPort
    int port;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeGathering gathering;

    @Autowired
    SomeBudget budgets;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Founding founding;

    @Autowired
    AddingUp addingUp;

    @Autowired
    JdbcClient db;

    @Test
    void howQuickResultsAndProfilesAre() throws Exception {
        var budget = budgets.running(8, 5, SomeBudget.rule(BallotForm.APPROVAL, CountingRule.SHARES_ADD1U));
        for (var voter : budget.others()) {
            decisions.cast(budget, voter, "1");
        }
        decisions.end(budget);
        var vote = decisions.running(Kind.APPROVAL, 8, 5, Map.of());
        for (var voter : vote.others()) {
            decisions.cast(vote, voter, "1");
        }
        decisions.end(vote);
        commitments.promise(vote.host(), vote.step().id(), Map.of());
        var running = decisions.running(Kind.APPROVAL, 8, 5, Map.of());
        for (var voter : running.others()) {
            decisions.cast(running, voter, "1");
        }
        var gathered = gather();
        var organisation = founding.confirmedProvider(vote.host());
        var paths = List.of(
                budget.path(),
                "/vorhaben/" + vote.undertaking() + "/profil",
                "/gruppen/" + organisation + "/profil",
                "/aktuelles.atom",
                "/api/1/contributions",
                "/api/1/things");
        ask("alone", paths, organisation);
        new ManyUndertakings(db).copy(TIMES, List.of(gathered, running.undertaking()));
        ask("with %,d times the undertakings".formatted(TIMES), paths, organisation);
    }

    private UUID gather() throws Exception {
        var step = gathering.open(somebody.plain());
        for (int voice = 0; voice < VOICES; voice++) {
            gathering.contribute(somebody.plain(), step, "Bedarf " + voice + ": eine Bank im Schatten.");
        }
        return step.undertaking();
    }

    private void ask(String when, List<String> paths, UUID organisation) throws Exception {
        db.sql("update undertakings.undertaking set organisation = :organisation")
                .param("organisation", organisation)
                .update();
        var began = System.nanoTime();
        addingUp.addUp();
        System.out.printf("profiles added up, %s: %d ms (profile)%n", when, (System.nanoTime() - began) / 1_000_000);
        for (var path : paths) {
            System.out.println(path.replaceAll("[0-9a-f-]{36}", "…") + ", " + when + ": "
                    + new Wrk(port, SECONDS).load(path, null) + " (profile)");
        }
    }
}
