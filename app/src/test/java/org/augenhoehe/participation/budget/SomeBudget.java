package org.augenhoehe.participation.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings a budget into a test, through the pages as people do it.
@Component
public class SomeBudget {
    private final Click click;
    private final Somebody somebody;
    private final SomeUndertaking some;

    SomeBudget(Click click, Somebody somebody, SomeUndertaking some) {
        this.click = click;
        this.somebody = somebody;
        this.some = some;
    }

    /// A budget that hosts are still writing.
    public Vote draft(int users, int staff) throws Exception {
        var host = somebody.plain();
        var id = some.start(host);
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < users; i++) {
            all.add(some.participant(id, StandingKind.SERVICE_USER, host));
        }
        for (int i = 0; i < staff; i++) {
            all.add(some.participant(id, StandingKind.PROFESSIONAL, host));
        }
        // Nobody who is vouched for by the host vouches for the host.
        var witness = some.participant(id);
        some.confirm(id, host, StandingKind.SERVICE_USER, witness);
        send(witness, "/vorhaben/" + id + "/verlassen", Map.of());
        some.agreeOnGoal(id, host, all.toArray(SignedIn[]::new));
        some.enter(id, host, Phase.DESIGN);
        return new Vote(id, some.plan(id, host, some.wish(Kind.BUDGET.method())), host, List.copyOf(all));
    }

    public static Map<String, String> rule(BallotForm form, CountingRule counting) {
        return new HashMap<>(Map.of(
                "money",
                "1.000",
                "form",
                form.name(),
                "most",
                "5",
                "counting",
                counting.name(),
                "secret",
                "true",
                "binding",
                "true",
                "tells",
                "true"));
    }

    /// A running budget: 1,000 euros for a slide (600), a party (500), a ramp (300) and tools (200).
    public Vote running(int users, int staff, Map<String, String> rule) throws Exception {
        var vote = draft(users, staff);
        add(vote, "Rutsche", "600", "Nord");
        add(vote, "Sommerfest", "500", "Nord");
        add(vote, "Rampe", "300", "Süd");
        add(vote, "Werkzeug", "200", "");
        send(vote.host(), vote.path() + "/budget", rule);
        send(vote.host(), vote.path() + "/budget/festlegen", Map.of());
        assertThat(click.look(vote.path()).getContentAsString()).contains("Was vorher festgelegt ist");
        return vote;
    }

    public void add(Vote vote, String title, String cost, String district) throws Exception {
        send(vote.host(), vote.path() + "/budget/projekte", Map.of("title", title, "cost", cost, "district", district));
    }

    private void send(SignedIn host, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(host, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }
}
