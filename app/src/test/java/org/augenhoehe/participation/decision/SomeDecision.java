package org.augenhoehe.participation.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings a vote into a test, through the pages as people do it.
@Component
public class SomeDecision {
    private final Click click;
    private final Somebody somebody;
    private final SomeUndertaking some;
    private final JdbcClient db;

    SomeDecision(Click click, Somebody somebody, SomeUndertaking some, JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.some = some;
        this.db = db;
    }

    /// A running vote whose host is a user.
    ///
    /// @param users how many users take part besides the host
    /// @param staff how many professionals take part
    public Vote running(Kind kind, int users, int staff, Map<String, String> settings) throws Exception {
        return running(kind, users, staff, settings, List.of("Donnerstag", "Freitag", "Samstag"));
    }

    /// A running consent about one proposal.
    public Vote consent(int users, Map<String, String> settings) throws Exception {
        return running(Kind.CONSENT, users, 0, settings, List.of("Dienstags kochen wir zusammen"));
    }

    /// @param options titles of what can be chosen
    public Vote running(Kind kind, int users, int staff, Map<String, String> settings, List<String> options)
            throws Exception {
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
        var step = some.plan(id, host, some.wish(kind.method()));
        var vote = new Vote(id, step, host, List.copyOf(all));
        for (var title : options) {
            send(host, vote.path() + "/zettel/antworten", Map.of("title", title));
        }
        var rule = new HashMap<>(Map.of("secret", "true", "binding", "true"));
        rule.putAll(settings);
        send(host, vote.path() + "/zettel", rule);
        send(host, vote.path() + "/zettel/festlegen", Map.of());
        assertThat(db.sql("select fixed_at is not null from participation.paper where step = :step")
                        .param("step", step.id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        return vote;
    }

    private void send(SignedIn host, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(host, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    public int cast(Vote vote, SignedIn voter, String option) throws Exception {
        return click.send(voter, vote.path() + "/stimme", Map.of("tick", option))
                .getStatus();
    }

    /// The time is over, and a host closes the step.
    public void end(Vote vote) throws Exception {
        db.sql("update undertakings.step set opens_at = now() - interval '9 days', closes_at = now() where id = :id")
                .param("id", vote.step().id())
                .update();
        var answer = click.send(vote.host(), vote.closing());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    public String html(SignedIn person, Vote vote) throws Exception {
        return click.look(person, vote.path()).getContentAsString();
    }

    public String box(Vote vote) throws Exception {
        return click.look(vote.path() + "/urne.txt").getContentAsString();
    }

    /// @param others who take part besides the host: users first
    public record Vote(UUID undertaking, Step step, SignedIn host, List<SignedIn> others) {
        public String path() {
            return "/abstimmung/" + step.id();
        }

        public String closing() {
            return "/vorhaben/" + undertaking + "/schritte/" + step.id() + "/abschliessen";
        }
    }
}
