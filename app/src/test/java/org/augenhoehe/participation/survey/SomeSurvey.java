package org.augenhoehe.participation.survey;

import java.util.ArrayList;
import java.util.HashMap;
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

/// Brings a survey into a test, through the pages as people do it.
@Component
public class SomeSurvey {
    public static final String COME = "Kommst du zum Essen?";
    public static final String WAY = "Wie kommst du hin?";
    public static final String MINUTES = "Wie lange brauchst du?";
    public static final String LIKE = "Wie gut schmeckt es dir?";
    public static final String WISH = "Was wünschst du dir?";

    private final Click click;
    private final Somebody somebody;
    private final SomeUndertaking some;
    private final SurveyStore surveys;
    private final JdbcClient db;

    SomeSurvey(Click click, Somebody somebody, SomeUndertaking some, SurveyStore surveys, JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.some = some;
        this.surveys = surveys;
        this.db = db;
    }

    /// A step whose questions hosts can write.
    public Asked planned(int users) throws Exception {
        var host = somebody.plain();
        var id = some.start(host);
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < users; i++) {
            all.add(some.participant(id, StandingKind.SERVICE_USER, host));
        }
        some.enter(id, host, Phase.PLAN);
        return new Asked(some.plan(id, host, some.wish("survey")), host, List.copyOf(all));
    }

    /// A choice, on which several answers and a number depend; a scale; own words.
    public Asked written(int users, Privacy privacy) throws Exception {
        var asked = planned(users);
        ask(asked, QuestionKind.CHOICE, Map.of("wording", COME, "items", "Ja\nNein", "required", "true"));
        ask(
                asked,
                QuestionKind.SEVERAL,
                Map.of("wording", WAY, "items", "Zu Fuß\nMit dem Bus\nMit dem Rad", "most", "2"));
        ask(asked, QuestionKind.NUMBER, Map.of("wording", MINUTES, "least", "1", "most", "90", "unit", "Minuten"));
        ask(asked, QuestionKind.SCALE, Map.of("wording", LIKE, "most", "5", "low", "gar nicht", "high", "sehr"));
        ask(asked, QuestionKind.TEXT, Map.of("wording", WISH, "length", "long"));
        askIf(asked, 2, 1, Map.of("items", "1"));
        askIf(asked, 3, 1, Map.of("items", "1"));
        send(asked.host(), asked.writing(), Map.of("privacy", privacy.name()));
        return asked;
    }

    public Asked running(int users, Privacy privacy) throws Exception {
        var asked = written(users, privacy);
        fix(asked);
        return asked;
    }

    public void ask(Asked asked, QuestionKind kind, Map<String, String> typed) throws Exception {
        send(asked.host(), asked.writing() + "/neu/" + kind, typed);
    }

    public void askIf(Asked asked, int number, int lead, Map<String, String> typed) throws Exception {
        send(
                asked.host(),
                asked.writing(question(asked, number)) + "/wann?von="
                        + question(asked, lead).id(),
                typed);
    }

    public Question question(Asked asked, int number) {
        return survey(asked).find(number).orElseThrow();
    }

    public Survey survey(Asked asked) {
        return surveys.find(asked.step().id()).orElseThrow();
    }

    public void fix(Asked asked) throws Exception {
        send(asked.host(), asked.writing() + "/festlegen", Map.of());
        assertThat(survey(asked).isFixed()).isTrue();
    }

    private void send(SignedIn host, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(host, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    /// @return the status of the page
    public int fill(Asked asked, SignedIn person, int leaf, Map<String, String> typed) throws Exception {
        return click.send(person, asked.filling() + "/" + leaf, typed).getStatus();
    }

    public int handIn(Asked asked, SignedIn person) throws Exception {
        return click.send(person, asked.filling() + "/abgeben").getStatus();
    }

    /// Both, for who does not come.
    public void answerNo(Asked asked, SignedIn person, String like, String wish) throws Exception {
        assertThat(fill(asked, person, 1, Map.of("frage-1", "2"))).isEqualTo(303);
        var typed = new HashMap<String, String>();
        typed.put("frage-4", like);
        typed.put("frage-5", wish);
        assertThat(fill(asked, person, 2, typed)).isEqualTo(303);
        assertThat(handIn(asked, person)).isEqualTo(303);
    }

    /// The time is over, and a host closes the step.
    public void end(Asked asked) throws Exception {
        some.over(asked.step());
        send(asked.host(), asked.closing(), Map.of());
    }

    public String html(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }

    public int count(String table, Asked asked) {
        return db.sql("select count(*) from participation." + table + " where step = :step")
                .param("step", asked.step().id())
                .query(Integer.class)
                .single();
    }

    /// @param others who take part besides the host
    public record Asked(Step step, SignedIn host, List<SignedIn> others) {
        public SignedIn one() {
            return others.getFirst();
        }

        public String path() {
            return "/umfrage/" + step.id();
        }

        public String writing() {
            return path() + "/fragen";
        }

        public String writing(Question question) {
            return writing() + "/" + question.id();
        }

        public String filling() {
            return path() + "/ausfuellen";
        }

        public String proposals() {
            return path() + "/vorschlaege";
        }

        public String closing() {
            return "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen";
        }
    }
}
