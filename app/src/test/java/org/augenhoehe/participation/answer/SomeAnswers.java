package org.augenhoehe.participation.answer;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/// Brings answers that are owed into a test, through the pages as people give them.
@Component
class SomeAnswers {
    private final Somebody somebody;
    private final Click click;
    private final SomeGathering gathering;
    private final JdbcClient db;

    SomeAnswers(Somebody somebody, Click click, SomeGathering gathering, JdbcClient db) {
        this.somebody = somebody;
        this.click = click;
        this.gathering = gathering;
        this.db = db;
    }

    /// A need that has no answer yet.
    Owed owed() throws Exception {
        var host = somebody.plain();
        var author = somebody.plain();
        var step = gathering.open(host);
        return new Owed(host, author, step, gathering.contribute(author, step, "Ein Fahrdienst am Abend."));
    }

    /// @return the status of the page
    int answer(Owed owed, String kind, String wording) throws Exception {
        return gathering.answer(
                owed.host(),
                owed.step(),
                kind,
                wording,
                owed.need(),
                owed.step().id());
    }

    MockHttpServletResponse close(Owed owed) throws Exception {
        var step = owed.step();
        return click.send(owed.host(), "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen");
    }

    /// @return the status of the page
    int contradict(Owed owed, SignedIn person, String why) throws Exception {
        return click.send(person, "/beitraege/" + owed.need() + "/widersprechen", Map.of("contradiction", why))
                .getStatus();
    }

    void answeredDaysAgo(Owed owed, int days) {
        db.sql("update participation.answer set given_at = now() - make_interval(days => :days) where step = :step")
                .param("days", days)
                .param("step", owed.step().id())
                .update();
    }

    /// Somebody reports it, somebody uninvolved hides it.
    void hidden(String kind, UUID thing) throws Exception {
        click.send(
                somebody.plain(), "/melden/" + kind + "/" + thing, Map.of("ground", "HURTS", "words", "Das kränkt."));
        var matter = db.sql("select id from moderation.matter where kind = :kind and thing = :thing")
                .param("kind", kind)
                .param("thing", thing)
                .query(UUID.class)
                .single();
        click.send(
                somebody.named("Moderatorin", Role.MODERATOR),
                "/moderation/" + matter,
                Map.of("outcome", "HIDDEN", "reason", "Es kränkt."));
    }

    String news(SignedIn person) throws Exception {
        return click.look(person, "/neues").getContentAsString();
    }

    String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }

    /// @param need what waits for its answer
    record Owed(SignedIn host, SignedIn author, Step step, UUID need) {}
}
