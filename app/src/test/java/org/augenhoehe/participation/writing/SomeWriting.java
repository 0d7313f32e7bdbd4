package org.augenhoehe.participation.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.writing.accept.AcceptBook;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings a text that people write together into a test, through the pages as people do it.
@Component
public class SomeWriting {
    public static final String TITLE = "Hausregeln im Treff";
    public static final String QUIET = "Ab 22 Uhr ist Ruhe im Haus.";
    /// What people want instead.
    public static final String EARLIER = "Ab 21 Uhr ist Ruhe im Haus.";

    public static final String LATER = "Ab 23 Uhr ist Ruhe im Haus.";
    public static final String TEXT = "# Miteinander\n\n" + QUIET + "\n\nWir räumen auf:\n- die Küche\n- den Hof";

    private final Click click;
    private final Somebody somebody;
    private final SomeUndertaking some;
    private final TextStore texts;
    private final ChangeStore changes;
    private final AcceptBook accepting;
    private final JdbcClient db;

    SomeWriting(
            Click click,
            Somebody somebody,
            SomeUndertaking some,
            TextStore texts,
            ChangeStore changes,
            AcceptBook accepting,
            JdbcClient db) {
        this.click = click;
        this.somebody = somebody;
        this.some = some;
        this.texts = texts;
        this.changes = changes;
        this.accepting = accepting;
        this.db = db;
    }

    /// A step whose host, a user, has yet to prepare it.
    public Writing planned(int others) throws Exception {
        var host = somebody.named("Petra");
        // Whoever is new must not write links.
        db.sql("update people.person set created_at = created_at - interval '30 days' where id = :id")
                .param("id", host.id())
                .update();
        var id = some.start(host);
        var all = new ArrayList<SignedIn>();
        for (int i = 0; i < Math.max(1, others); i++) {
            all.add(some.participant(id, StandingKind.SERVICE_USER, host));
        }
        // Nobody who is vouched for by the host vouches for the host.
        var witness = some.participant(id);
        some.confirm(id, host, StandingKind.SERVICE_USER, witness);
        click.send(witness, "/vorhaben/" + id + "/verlassen");
        some.agreeOnGoal(id, host, all.toArray(SignedIn[]::new));
        some.enter(id, host, Phase.DESIGN);
        var wish = some.wish(Document.METHOD);
        wish.put("audience", "PARTICIPANTS");
        return new Writing(some.plan(id, host, wish), host, List.copyOf(all));
    }

    public static Map<String, String> draft(Rule rule) {
        return new HashMap<>(Map.of("title", TITLE, "text", TEXT, "rule", rule.name(), "days", "3", "least", "2"));
    }

    public Writing open(Rule rule, int others) throws Exception {
        var writing = planned(others);
        done(writing.host(), writing.path() + "/vorbereiten", draft(rule));
        done(writing.host(), writing.path() + "/vorbereiten/oeffnen", Map.of());
        return writing;
    }

    public List<Paragraph> paragraphs(Writing writing) {
        return texts.list(writing.step().id(), Integer.MAX_VALUE);
    }

    /// The one about the quiet.
    public Paragraph quiet(Writing writing) {
        return paragraphs(writing).get(1);
    }

    /// So short that nobody takes it for a campaign, however many tests write the same.
    public static Map<String, String> wish(Paragraph paragraph, String wording) {
        return new HashMap<>(Map.of(
                "kind",
                "REWORD",
                "wording",
                wording,
                "why",
                "Wegen der Kinder.",
                "base",
                Integer.toString(paragraph.version())));
    }

    public String proposing(Writing writing, Paragraph paragraph) {
        return writing.path() + "/absaetze/" + paragraph.id() + "/vorschlagen";
    }

    public Change propose(Writing writing, SignedIn by, Paragraph paragraph, String wording) throws Exception {
        return propose(writing, by, paragraph, wish(paragraph, wording));
    }

    public Change propose(Writing writing, SignedIn by, Paragraph paragraph, Map<String, String> wish)
            throws Exception {
        var answer = click.send(by, proposing(writing, paragraph), wish);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        var location = String.valueOf(answer.getHeader("Location"));
        return get(UUID.fromString(location.substring(location.lastIndexOf('/') + 1)));
    }

    public Change get(UUID change) {
        return changes.find(change).orElseThrow();
    }

    /// The days of a change are over, and what was said to it counts.
    public Change end(Change change) {
        over(change);
        accepting.settle(change.id());
        return get(change.id());
    }

    public void over(Change change) {
        db.sql("update participation.text_change set until = now() - interval '1 second' where id = :id")
                .param("id", change.id())
                .update();
    }

    public void done(SignedIn by, String path, Map<String, String> typed) throws Exception {
        var answer = click.send(by, path, typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    /// Somebody puts the quiet into easy words.
    public void easy(Writing writing, Paragraph paragraph) throws Exception {
        done(
                writing.other(),
                writing.path() + "/absaetze/" + paragraph.id() + "/leicht",
                Map.of("wording", "Um 22 Uhr ist es leise.", "base", Integer.toString(paragraph.version())));
    }

    public String look(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }

    /// @param others who take part beside the host
    public record Writing(Step step, SignedIn host, List<SignedIn> others) {
        public String path() {
            return Document.path(step.id());
        }

        public SignedIn other() {
            return others.getFirst();
        }

        public String closing() {
            return "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen";
        }
    }
}
