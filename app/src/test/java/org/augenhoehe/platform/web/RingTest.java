package org.augenhoehe.platform.web;

import java.util.Set;

import org.augenhoehe.platform.web.Ring.Segment;
import org.augenhoehe.platform.web.Ring.State;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RingTest {
    @Test
    void showsWhatIsDoneWhatIsNowAndWhatComesNext() {
        assertThat(new Ring(2, Set.of(1, 4)).segments())
                .extracting(Segment::state)
                .containsExactly(State.DONE, State.NOW, State.NEXT, State.DONE, State.NEXT);
    }

    @Test
    void thePhaseThatRunsAgainIsShownAsRunning() {
        assertThat(new Ring(1, Set.of(1, 2)).segments().getFirst().state()).isEqualTo(State.NOW);
    }

    @Test
    void thePhaseOfNowStandsOutBeyondTheOthers() {
        var segments = new Ring(1, Set.of()).segments();
        assertThat(segments.getFirst().path()).contains("A92.0 92.0");
        assertThat(segments.getLast().path()).contains("A80.0 80.0");
    }

    @Test
    void knowsFivePhasesOnly() {
        assertThatThrownBy(() -> new Ring(6, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ring(1, Set.of(0))).isInstanceOf(IllegalArgumentException.class);
    }
}
