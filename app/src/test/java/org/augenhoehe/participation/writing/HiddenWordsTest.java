package org.augenhoehe.participation.writing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.moderation.Moderated;
import org.augenhoehe.participation.writing.accept.AcceptBook;
import org.augenhoehe.participation.writing.accept.SayStore;
import org.augenhoehe.participation.writing.change.ChangeState;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.writing.SomeWriting.EARLIER;

/// Words that moderation hides are read nowhere any more; whose author goes stay without a name.
@PlatformTest
class HiddenWordsTest {
    @Autowired
    SomeWriting writings;

    @Autowired
    Click click;

    @Autowired
    AcceptBook accepting;

    @Autowired
    List<Moderated> moderated;

    @Autowired
    Erasure erasure;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SayStore says;

    @Autowired
    JdbcClient db;

    @Test
    void whatModerationHidesIsReadInNoVersionAndNoDifference() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        hide("textvorschlag", change.id());
        hide("absatz", writings.paragraphs(writing).getFirst().id());
        for (var path : List.of(
                "",
                "/vorschlaege",
                "/fassungen",
                "/fassungen/2",
                "/fassungen/unterschied?seit=1&bis=2",
                "/mitgeschrieben")) {
            assertThat(writings.look(writing.host(), writing.path() + path))
                    .as(path)
                    .doesNotContain("Ab 21 Uhr")
                    .doesNotContain("21</ins>")
                    .doesNotContain("Wegen der Kinder")
                    .doesNotContain("Miteinander");
        }
        assertThat(click.look(writing.host(), change.path()).getStatus()).isEqualTo(404);
        assertThat(writings.look(writing.host(), writing.path()))
                .contains("Diese Worte hat die Moderation ausgeblendet.");
    }

    @Test
    void theDaysOfAChangeThatWasHiddenGoOnWhereTheyStopped() throws Exception {
        var writing = writings.open(Rule.CONSENT, 1);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        hide("textvorschlag", change.id());
        writings.over(change);
        accepting.settle(change.id());
        assertThat(writings.get(change.id()).state()).isEqualTo(ChangeState.OPEN);
        db.sql("update participation.text_change set hidden_at = until - interval '2 days' where id = :id")
                .param("id", change.id())
                .update();
        transaction.executeWithoutResult(status -> kind("textvorschlag").showAgain(change.id()));
        accepting.settle(change.id());
        assertThat(writings.get(change.id()).state()).as("two days are left").isEqualTo(ChangeState.OPEN);
        assertThat(writings.get(change.id()).until()).isAfter(Instant.now().plus(Duration.ofDays(1)));
    }

    @Test
    void whatModerationHidIsNotSaidAgainByAnotherClick() throws Exception {
        var writing = writings.open(Rule.CONSENT, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        var objector = writing.others().get(1);
        writings.done(objector, change.path() + "/einwand", Map.of("reason", "Das nervt nur noch alle."));
        hide("textgrund", says.list(change.id()).getFirst().id());
        assertThat(click.send(objector, change.path() + "/einwand", Map.of("reason", "Das nervt mich auch."))
                        .getStatus())
                .isEqualTo(422);
        click.send(objector, change.path() + "/nichts-sagen");
        assertThat(says.list(change.id())).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo("Das nervt nur noch alle.");
            assertThat(one.hidden()).isTrue();
        });
    }

    @Test
    void easyWordsForWhatIsHiddenAreHiddenWithIt() throws Exception {
        var writing = writings.open(Rule.HOSTS, 1);
        writings.easy(writing, writings.quiet(writing));
        assertThat(writings.look(writing.other(), writing.path())).contains("Um 22 Uhr ist es leise.");
        hide("absatz", writings.quiet(writing).id());
        assertThat(writings.look(writing.other(), writing.path())).doesNotContain("Um 22 Uhr ist es leise.");
    }

    private void hide(String kind, UUID thing) {
        transaction.executeWithoutResult(status -> kind(kind).hide(thing));
    }

    private Moderated kind(String kind) {
        return moderated.stream()
                .filter(any -> any.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoGoesLeavesTheirWordsInTheTextWithoutTheirName() throws Exception {
        var writing = writings.open(Rule.HOSTS, 2);
        var change = writings.propose(writing, writing.other(), writings.quiet(writing), EARLIER);
        writings.done(writing.others().get(1), change.path() + "/unterstuetzen", Map.of());
        writings.done(writing.other(), change.path() + "/kommentare", Map.of("comment", "Bitte lest es."));
        writings.done(writing.host(), change.path() + "/entscheiden", Map.of("yes", "true"));
        assertThat(writings.look(writing.other(), "/meine-daten")).contains(EARLIER, "Bitte lest es.");
        erasure.erase(writing.other().id());
        assertThat(writings.look(writing.host(), writing.path())).contains(EARLIER);
        assertThat(writings.look(writing.host(), writing.path() + "/mitgeschrieben"))
                .doesNotContain(writing.other().name())
                .contains("Ohne Namen: ein Vorschlag im Text");
        assertThat(writings.look(writing.host(), change.path()))
                .contains("Bitte lest es.")
                .doesNotContain(writing.other().name());
    }
}
