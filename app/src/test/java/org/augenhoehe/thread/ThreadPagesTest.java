package org.augenhoehe.thread;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class ThreadPagesTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeThread some;

    @Autowired
    Thread thread;

    @Autowired
    AllowedToLead permission;

    @Autowired
    ThreadPersonalData personalData;

    @Autowired
    CountedQueries queries;

    SignedIn person;
    UUID within;
    UUID need;
    UUID promise;

    @BeforeEach
    void thereIsAThread() {
        person = somebody.plain();
        within = Ids.next();
        need = some.put("Ich komme nicht über die Stufe", within);
        promise = some.put("Die Stadt baut eine Rampe", within);
    }

    @Test
    void everybodyReadsWhatBecameOfAVoice() throws Exception {
        some.lead(need, promise);
        assertThat(click.look("/faden/" + need).getContentAsString())
                .contains("Was wurde daraus?", "Die Stadt baut eine Rampe", "Hier fängt der Faden an.");
        assertThat(click.look("/faden/" + promise).getContentAsString())
                .contains("Woher kommt das?", "Ich komme nicht über die Stufe", "Bisher steht hier noch nichts.");
        assertThat(click.look("/faden/" + Ids.next()).getStatus()).isEqualTo(404);
    }

    @Test
    void whatLiesAheadIsNotToldAsIfItHadHappened() throws Exception {
        var task = Ids.next();
        some.put(task, "Die Stufe abtragen", within, true);
        some.lead(List.of(need), task, Leading.DELIVERED_BY);
        assertThat(click.look("/faden/" + need).getContentAsString())
                .contains("soll umgesetzt werden")
                .doesNotContain("· umgesetzt");
        assertThat(click.look("/faden/" + task).getContentAsString())
                .contains("soll so umgesetzt werden")
                .doesNotContain("wurde so umgesetzt");
        some.put(task, "Die Stufe abtragen", within, false);
        assertThat(click.look("/faden/" + need).getContentAsString()).contains("· umgesetzt");
        assertThat(click.look("/faden/" + task).getContentAsString()).contains("wurde so umgesetzt");
    }

    @Test
    void whatWasTakenBackOrHiddenIsNotRead() throws Exception {
        some.lead(need, promise);
        some.inTransaction(() -> thread.hide(promise));
        for (var page : new UUID[] {need, promise}) {
            assertThat(click.look("/faden/" + page).getContentAsString())
                    .contains("Nicht mehr zu lesen")
                    .doesNotContain("Die Stadt baut eine Rampe");
        }
    }

    @Test
    void whoTakesPartAddsAConnectionAndTakesItBack() throws Exception {
        permission.allow(person.id(), within);
        assertThat(add(person, "http://localhost/faden/" + promise + "?sprache=de")
                        .getStatus())
                .isEqualTo(303);
        assertThat(thread.back(promise).steps()).hasSize(2);
        assertThat(thread.listEndings(within, 9).count()).isEqualTo(1);
        assertThat(click.look(person, "/faden/" + need).getContentAsString()).contains("Von dir ergänzt");

        var other = somebody.plain();
        permission.allow(other.id(), within);
        assertThat(remove(other)).as("of somebody else").isEqualTo(404);
        assertThat(remove(person)).isEqualTo(303);
        assertThat(thread.back(promise).isEmpty()).isTrue();
        assertThat(thread.listEndings(within, 9).count()).isZero();
    }

    @Test
    void whoDoesNotTakePartAddsNothing() throws Exception {
        assertThat(add(person, promise.toString()).getStatus()).isEqualTo(403);
        permission.allow(person.id(), Ids.next());
        assertThat(add(person, promise.toString()).getStatus()).isEqualTo(403);
        assertThat(click.look(person, "/faden/" + need).getContentAsString()).doesNotContain("verbinden");
        assertThat(thread.back(promise).isEmpty()).isTrue();
    }

    @Test
    void whatBelongsToOthersIsNotConnectedWithoutThem() throws Exception {
        permission.allow(person.id(), within);
        var elsewhere = Ids.next();
        var theirs = some.put("Der Bus fährt länger", elsewhere);
        var answer = add(person, theirs.toString());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("wo du auf beiden Seiten mitmachst");
        permission.allow(person.id(), elsewhere);
        assertThat(add(person, theirs.toString()).getStatus()).isEqualTo(303);
    }

    @Test
    void whatOthersMakeOfAnEndElsewhereDoesNotTakeItAway() throws Exception {
        some.lead(need, promise);
        assertThat(thread.listEndings(within, 9).count()).isEqualTo(1);
        some.lead(promise, some.put("Der Bus fährt länger", Ids.next()));
        assertThat(thread.listEndings(within, 9).count()).isEqualTo(1);
    }

    @Test
    void anAddressThatLeadsNowhereIsSaidAndKept() throws Exception {
        permission.allow(person.id(), within);
        for (var wrong : new String[] {"/angebote", "/faden/" + Ids.next(), "/faden/" + need, ""}) {
            var answer = add(person, wrong);
            assertThat(answer.getStatus()).as(wrong).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("value=\"" + wrong + "\"");
        }
        assertThat(thread.forward(need).isEmpty()).isTrue();
    }

    @Test
    void whoLeavesLeavesTheConnectionButNotTheirId() throws Exception {
        permission.allow(person.id(), within);
        add(person, promise.toString());
        assertThat(personalData.about(person.id()).getFirst().rows()).hasSize(1);
        personalData.erase(person.id());
        assertThat(personalData.about(person.id()).getFirst().rows()).isEmpty();
        assertThat(thread.back(promise).steps()).hasSize(2);
    }

    @Test
    void aPageCostsTheSameForOneAndForAHundred() throws Exception {
        some.lead(need, promise);
        click.look("/faden/" + promise);
        var few = queries.during(() -> click.look("/faden/" + promise));
        for (int i = 0; i < 100; i++) {
            some.lead(some.put("Bedarf " + i, within), promise);
        }
        assertThat(queries.during(() -> click.look("/faden/" + promise)))
                .isEqualTo(few)
                .isEqualTo(2);
    }

    private org.springframework.mock.web.MockHttpServletResponse add(SignedIn who, String other) throws Exception {
        return click.send(who, "/faden/" + need + "/verbinden", Map.of("other", other, "later", "true"));
    }

    private int remove(SignedIn who) throws Exception {
        return click.send(who, "/faden/" + need + "/loesen", Map.of("from", need.toString(), "to", promise.toString()))
                .getStatus();
    }
}
