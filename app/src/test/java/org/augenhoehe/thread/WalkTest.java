package org.augenhoehe.thread;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PlatformTest
class WalkTest {
    @Autowired
    Thread thread;

    @Autowired
    SomeThread some;

    @Autowired
    CountedQueries queries;

    @Test
    void aVoiceIsFollowedToWhatBecameOfItAndBack() {
        var ids = some.putAll("Stufe", "Rampe", "Beschluss", "Zusage");
        some.chain(ids);
        assertThat(titles(thread.forward(ids[0]))).containsExactly("Stufe", "Rampe", "Beschluss", "Zusage");
        assertThat(titles(thread.back(ids[3]))).containsExactly("Zusage", "Beschluss", "Rampe", "Stufe");
        assertThat(thread.forward(ids[3]).isEmpty()).isTrue();
        assertThat(thread.listBehind(ids[3])).containsExactlyInAnyOrder(ids[0], ids[1], ids[2]);
    }

    @Test
    void eachWayIsOneQuestionToTheDatabase() throws Exception {
        var ids = some.putAll("Bedarf", "Vorschlag", "Beschluss");
        some.chain(ids);
        assertThat(queries.during(() -> thread.forward(ids[0]))).isEqualTo(1);
        assertThat(queries.during(() -> thread.back(ids[2]))).isEqualTo(1);
    }

    @Test
    void aCircleComesToAnEnd() {
        var ids = some.putAll("eins", "zwei", "drei");
        some.chain(ids[0], ids[1], ids[2], ids[0]);
        some.lead(ids[2], ids[1]);
        assertThat(thread.forward(ids[0]).steps()).hasSize(5);
        assertThat(thread.listBehind(ids[0])).containsExactlyInAnyOrder(ids[1], ids[2]);
        assertThat(Strand.of(thread.forward(ids[0])).count()).isEqualTo(3);
    }

    @Test
    void aVeryLongThreadIsCutAndSaysSo() {
        var hub = some.put("Beschluss über alles");
        var needs = IntStream.range(0, Thread.ON_A_PAGE + 1)
                .mapToObj(number -> some.put("Bedarf " + number))
                .toList();
        some.lead(needs.subList(1, needs.size()), hub, Leading.DECIDED_ON);
        assertThat(thread.back(hub).more()).isFalse();
        assertThat(thread.back(hub).steps()).hasSize(Thread.ON_A_PAGE + 1);
        some.lead(needs, hub, Leading.DECIDED_ON);
        assertThat(thread.back(hub).more()).isTrue();
        assertThat(thread.back(hub).steps()).hasSize(Thread.ON_A_PAGE + 1);
        assertThat(thread.listBehind(hub))
                .as("everybody is told, however long it is")
                .hasSize(needs.size());
    }

    @Test
    void whatWasTakenBackKeepsItsPlaceButNoneOfItsWords() {
        var ids = some.putAll("Stufe", "Rampe");
        some.chain(ids);
        some.inTransaction(() -> thread.withdraw(ids[0]));
        assertThat(thread.back(ids[1]).steps().getLast().to().title()).isNull();
        some.put(ids[0], "doch noch Worte", null, false);
        assertThat(thread.back(ids[1]).steps().getLast().to().isShown()).isFalse();
    }

    @Test
    void whatIsHiddenIsShownAgainWhenThatIsTakenBack() {
        var id = some.put("Ein harter Satz");
        some.inTransaction(() -> thread.hide(id));
        assertThat(thread.forward(id).start())
                .hasValueSatisfying(knot -> assertThat(knot.isShown()).isFalse());
        some.inTransaction(() -> thread.showAgain(id));
        assertThat(thread.forward(id).start())
                .hasValueSatisfying(knot -> assertThat(knot.isShown()).isTrue());
    }

    @Test
    void nothingLeadsToItselfOrToWhatIsNotThere() {
        var id = some.put("Bedarf");
        assertThatThrownBy(() -> some.lead(id, id)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> some.lead(id, Ids.next())).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(thread.forward(id).isEmpty()).isTrue();
    }

    @Test
    void whoeverWritesDoesSoInATransactionOfTheirOwn() {
        var node = new Node(Ids.next(), SomeThread.NEED, "Bedarf", "/faden/x", null, false);
        assertThatThrownBy(() -> thread.put(node)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anUndertakingTellsWhatCameOfItTheNewestFirst() {
        var within = Ids.next();
        var ramp = List.of(some.put("Stufe", within), some.put("Rampe", within), some.put("Zusage Rampe", within));
        some.chain(ramp.toArray(UUID[]::new));
        var table = List.of(some.put("Tisch", within), some.put("Zusage Tisch", within));
        some.chain(table.toArray(UUID[]::new));
        some.put("Noch nichts geworden", within);
        var endings = thread.listEndings(within, 1);
        assertThat(endings.count()).isEqualTo(2);
        assertThat(endings.others()).isEqualTo(1);
        assertThat(endings.strands().getFirst()).extracting(Knot::title).containsExactly("Tisch", "Zusage Tisch");
        some.inTransaction(() -> thread.withdraw(table.getLast()));
        assertThat(thread.listEndings(within, 5).strands()).hasSize(1);
    }

    private static List<String> titles(Walk walk) {
        return walk.steps().stream().map(step -> step.to().title()).toList();
    }
}
