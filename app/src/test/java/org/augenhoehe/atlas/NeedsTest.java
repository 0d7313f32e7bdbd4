package org.augenhoehe.atlas;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.atlas.SomeEntries.id;

/// Others need it, too; somebody knows what helps; it becomes an undertaking. Everybody who joined hears.
@PlatformTest
class NeedsTest {
    @Autowired
    SomeEntries entries;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    SignedIn author;
    SignedIn other;
    String need;

    @BeforeEach
    void aNeed() throws Exception {
        author = somebody.named("Anneliese");
        other = somebody.named("Yusuf");
        need = entries.mark(author, "NEED", "Eine Bank auf halbem Weg zum Arzt");
    }

    @Test
    void aPersonIsCountedOnceAndNeverForTheirOwn() throws Exception {
        assertThat(click.send(other, need + "/dabei").getStatus()).isEqualTo(303);
        assertThat(click.send(other, need + "/dabei").getStatus()).isEqualTo(422);
        assertThat(click.send(author, need + "/dabei").getStatus()).isEqualTo(422);
        assertThat(joined()).isEqualTo(1);
        assertThat(click.look(need).getContentAsString())
                .contains("2 Menschen brauchen das")
                .doesNotContain("Yusuf");
        click.send(other, need + "/nicht-dabei");
        assertThat(joined()).isZero();
    }

    @Test
    void whoPressesTwiceAtOnceIsCountedOnce() throws Exception {
        Callable<Object> press = () -> click.send(other, need + "/dabei");
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var pressed : hands.invokeAll(java.util.List.of(press, press))) {
                pressed.get();
            }
        }
        assertThat(joined()).isEqualTo(1);
    }

    @Test
    void aResourceIsNoNeed() throws Exception {
        var bench = entries.mark(author, "RESOURCE", "Klappstuhl zum Ausleihen");
        assertThat(click.send(other, bench + "/dabei").getStatus()).isEqualTo(422);
        assertThat(click.send(other, need + "/antwort", Map.of("resource", id(need).toString()))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoJoinedHearsThatSomebodyKnowsWhatHelps() throws Exception {
        click.send(other, need + "/dabei");
        var bench = entries.mark(somebody.named("Petra"), "RESOURCE", "Gartenbank von Petra");
        var helper = somebody.named("Jonas");
        var typed = Map.of("resource", id(bench).toString(), "answerWords", "Petra gibt sie gern her.");
        assertThat(click.send(helper, need + "/antwort", typed).getStatus()).isEqualTo(303);
        assertThat(click.send(helper, need + "/antwort", typed).getStatus()).isEqualTo(422);
        assertThat(entries.notices(other, "map.moved")).isEqualTo(1);
        assertThat(entries.notices(author, "map.moved")).isEqualTo(1);
        assertThat(entries.notices(helper, "map.moved")).isZero();
        assertThat(click.look(need).getContentAsString()).contains("Gartenbank von Petra", "Petra gibt sie gern her.");
        assertThat(click.look(bench).getContentAsString()).contains("Eine Bank auf halbem Weg zum Arzt");
        assertThat(click.look("/faden/" + id(need)).getContentAsString()).contains("Gartenbank von Petra");
    }

    @Test
    void aNeedBecomesAnUndertakingAndTheThreadLeadsBack() throws Exception {
        click.send(other, need + "/dabei");
        var starter = somebody.named("Miriam");
        assertThat(click.look(starter, "/vorhaben/neu?aus=" + id(need)).getContentAsString())
                .contains("Eine Bank auf halbem Weg zum Arzt");
        var undertaking = undertakings.start(
                starter, Map.of("question", "Wo stehen bei uns Bänke?", "from", id(need).toString()));
        assertThat(click.look(need).getContentAsString()).contains("Wo stehen bei uns Bänke?");
        assertThat(click.look("/faden/" + undertaking).getContentAsString())
                .contains("Eine Bank auf halbem Weg zum Arzt");
        assertThat(click.look("/vorhaben/" + undertaking + "/verlauf").getContentAsString())
                .contains("Eine Bank auf halbem Weg zum Arzt");
        assertThat(entries.notices(other, "map.moved")).isEqualTo(1);
        assertThat(entries.notices(author, "map.moved")).isEqualTo(1);
    }

    @Test
    void fromWhatIsClosedNoUndertakingStarts() throws Exception {
        click.send(author, need + "/schliessen", Map.of("how", "SOLVED", "closeReason", "Da steht jetzt eine."));
        var typed = Map.of("question", "Noch eine Bank?", "method", "", "from", id(need).toString());
        assertThat(click.send(other, "/vorhaben/neu", typed).getStatus()).isEqualTo(404);
        assertThat(entries.count("atlas.became where entry = '" + id(need) + "'"))
                .isZero();
        var foreign = Map.of(
                "question",
                "Aus dem Nichts?",
                "method",
                "",
                "from",
                UUID.randomUUID().toString());
        assertThat(click.send(other, "/vorhaben/neu", foreign).getStatus()).isEqualTo(404);
    }

    @Test
    void whoJoinedHearsWhyItIsClosed() throws Exception {
        click.send(other, need + "/dabei");
        click.send(author, need + "/schliessen", Map.of("how", "SOLVED", "closeReason", "Da steht jetzt eine."));
        assertThat(entries.notices(other, "map.moved")).isEqualTo(1);
        assertThat(click.send(somebody.plain(), need + "/dabei").getStatus()).isEqualTo(422);
    }

    @Test
    void thePageCostsTheSameForOneAndForMany() throws Exception {
        join(2);
        click.look(need);
        var few = queries.during(() -> click.look(need));
        join(10);
        for (int i = 0; i < 5; i++) {
            var bench = entries.mark(somebody.plain(), "RESOURCE", "Bank Nummer " + i);
            click.send(
                    somebody.plain(),
                    need + "/antwort",
                    Map.of("resource", id(bench).toString()));
        }
        assertThat(queries.during(() -> click.look(need))).isEqualTo(few);
    }

    private void join(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            click.send(somebody.plain(), need + "/dabei");
        }
    }

    private int joined() {
        return entries.count("atlas.joined where entry = '" + id(need) + "'");
    }
}
