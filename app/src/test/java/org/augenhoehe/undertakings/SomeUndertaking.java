package org.augenhoehe.undertakings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.plan.StepStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings undertakings into a test, through the pages as people do it.
@Component
public class SomeUndertaking {
    public static final String QUESTION = "Wie wird unser Speisesaal ein Ort für alle?";

    private final Click click;
    private final Somebody somebody;
    private final StepStore steps;
    private final JdbcClient db;

    SomeUndertaking(Click click, Somebody somebody, StepStore steps, JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.steps = steps;
        this.db = db;
    }

    public UUID start(SignedIn starter) throws Exception {
        return start(starter, Map.of());
    }

    public UUID start(SignedIn starter, Map<String, String> more) throws Exception {
        var typed = new HashMap<>(Map.of("question", QUESTION, "method", ""));
        typed.putAll(more);
        var answer = click.send(starter, "/vorhaben/neu", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return UUID.fromString(String.valueOf(answer.getHeader("Location")).substring("/vorhaben/".length()));
    }

    /// Somebody new who takes part.
    public SignedIn participant(UUID id) throws Exception {
        var person = somebody.plain();
        click.send(person, "/vorhaben/" + id + "/mitmachen");
        return person;
    }

    /// Somebody new who takes part in a standing that another participant vouches for.
    public SignedIn participant(UUID id, StandingKind standing, SignedIn voucher) throws Exception {
        var person = participant(id);
        confirm(id, person, standing, voucher);
        return person;
    }

    public void confirm(UUID id, SignedIn person, StandingKind standing, SignedIn voucher) throws Exception {
        click.send(person, "/vorhaben/" + id + "/blickwinkel", Map.of("standing", standing.name()));
        click.send(
                voucher,
                "/vorhaben/" + id + "/menschen/" + person.id() + "/bestaetigen",
                Map.of("known", standing.name()));
    }

    /// @return the address of the proposal
    public String proposeGoal(UUID id, SignedIn by, String wording) throws Exception {
        var answer = click.send(by, "/vorhaben/" + id + "/ziel", Map.of("wording", wording, "lastDay", today(7)));
        return String.valueOf(answer.getHeader("Location"));
    }

    /// Those who are named agree, and the period ends.
    public void agreeOnGoal(UUID id, SignedIn by, SignedIn... others) throws Exception {
        var path = proposeGoal(id, by, "Bis zum Sommer können alle zweimal in der Woche mitessen.");
        for (var other : others) {
            click.send(other, path + "/ja");
        }
        endPeriod(path);
        click.send(by, path + "/ja");
    }

    /// Nothing looks at the proposal yet: what is said next does, or the job that was planned for its end.
    public void endPeriod(String path) {
        db.sql("""
                update undertakings.accord set opened_at = now() - interval '9 days', until = now() - interval '1 second'
                where id = :id and state = 'OPEN'
                """)
                .param("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                .update();
    }

    public void enter(UUID id, SignedIn host, Phase phase) throws Exception {
        click.send(host, "/vorhaben/" + id + "/phase", Map.of("phase", phase.name()));
    }

    public Map<String, String> wish(String method) {
        return new HashMap<>(Map.of(
                "phase",
                "PLAN",
                "method",
                method,
                "question",
                "Was brauchst du, damit du kommen kannst?",
                "whatHappens",
                "Wir lesen alles und antworten auf alles.",
                "audience",
                "EVERYBODY",
                "firstDay",
                today(0),
                "lastDay",
                today(7),
                "answersUntil",
                today(14)));
    }

    public Step plan(UUID id, SignedIn host, Map<String, String> wish) throws Exception {
        var known = steps.list(id);
        var answer = click.send(host, "/vorhaben/" + id + "/schritte/neu", wish);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return steps.list(id).stream()
                .filter(step -> !known.contains(step))
                .findFirst()
                .orElseThrow();
    }

    /// What was planned last.
    ///
    /// @param home the address of the undertaking
    public Step newest(String home) {
        var id = UUID.fromString(home.substring("/vorhaben/".length()));
        return steps.list(id).stream()
                .max(Comparator.comparing(step -> step.id().toString()))
                .orElseThrow();
    }

    /// Nothing more can be brought in.
    public void over(Step step) {
        db.sql("""
                update undertakings.step set opens_at = now() - interval '9 days', closes_at = now()
                where id = :id
                """).param("id", step.id()).update();
    }

    /// The promised day is over, too.
    public void late(Step step) {
        db.sql("""
                update undertakings.step set opens_at = now() - interval '9 days', closes_at = now() - interval '3 days',
                    answers_until = current_date - 1, promised_until = current_date - 1
                where id = :id
                """).param("id", step.id()).update();
    }

    public static String today(int days) {
        return LocalDate.now(Step.ZONE).plusDays(days).toString();
    }
}
