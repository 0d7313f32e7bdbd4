package org.augenhoehe.participation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

/// Brings a review into a test, through the pages as people do it.
@Component
public class SomeReview {
    private final Click click;
    private final Somebody somebody;
    private final SomeUndertaking some;
    private final JdbcClient db;

    SomeReview(Click click, Somebody somebody, SomeUndertaking some, JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.some = some;
        this.db = db;
    }

    /// A review that hosts can write up. Its host's standing is not confirmed.
    ///
    /// @param users how many users take part besides the host
    /// @param staff how many professionals take part
    public Review planned(int users, int staff, Map<String, String> wish) throws Exception {
        var host = somebody.plain();
        var id = some.start(host);
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < users; i++) {
            all.add(some.participant(id, StandingKind.SERVICE_USER, host));
        }
        for (int i = 0; i < staff; i++) {
            all.add(some.participant(id, StandingKind.PROFESSIONAL, host));
        }
        some.enter(id, host, Phase.EVALUATE);
        var wanted = some.wish("review");
        wanted.put("phase", "EVALUATE");
        wanted.putAll(wish);
        return new Review(some.plan(id, host, wanted), host, List.copyOf(all));
    }

    /// A running review with ready questions.
    public Review running(int users, int staff, boolean anonymous, String... ready) throws Exception {
        var review = planned(users, staff, Map.of());
        for (var one : ready) {
            send(review.host(), review.paper() + "/fertige", Map.of("ready", one));
        }
        send(review.host(), review.paper(), Map.of("anonymous", String.valueOf(anonymous)));
        fix(review);
        return review;
    }

    public void fix(Review review) throws Exception {
        send(review.host(), review.paper() + "/festlegen", Map.of());
        assertThat(db.sql("select fixed_at is not null from participation.review_paper where step = :step")
                        .param("step", review.step().id())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private void send(SignedIn host, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(host, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    /// @param answers to the first question and on; empty for none
    ///
    /// @return the status of the page
    public int reply(Review review, SignedIn person, String... answers) throws Exception {
        var typed = new java.util.HashMap<String, String>();
        for (int i = 0; i < answers.length; i++) {
            typed.put("frage-" + (i + 1), answers[i]);
        }
        return click.send(person, review.path() + "/antworten", typed).getStatus();
    }

    /// The time is over, and a host closes the step.
    public void end(Review review) throws Exception {
        some.over(review.step());
        send(review.host(), review.closing(), Map.of());
    }

    public String html(SignedIn person, Review review) throws Exception {
        return click.look(person, review.path()).getContentAsString();
    }

    public int count(String table, Review review) {
        return db.sql("select count(*) from participation." + table + " where step = :step")
                .param("step", review.step().id())
                .query(Integer.class)
                .single();
    }

    /// @param others who take part besides the host: users first
    public record Review(Step step, SignedIn host, List<SignedIn> others) {
        public String path() {
            return "/auswertung/" + step.id();
        }

        public String paper() {
            return path() + "/fragen";
        }

        public String closing() {
            return home() + "/schritte/" + step.id() + "/abschliessen";
        }

        public String home() {
            return "/vorhaben/" + step.undertaking();
        }
    }
}
