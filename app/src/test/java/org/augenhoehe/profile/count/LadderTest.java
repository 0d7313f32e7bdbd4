package org.augenhoehe.profile.count;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/// The step on the ladder follows from what happened, by rules that anybody can check.
class LadderTest {
    /// takes part, works, contributes, heard, vote, some weight, always weight, proposals, leads, leads alone
    @ParameterizedTest
    @CsvSource({
        "INSTRUMENT,        0,0,0,0,0,0,0,0,0,0",
        "INSTRUCTION,       1,1,0,0,0,0,0,0,0,0",
        "INSTRUCTION,       1,1,0,0,0,0,0,0,1,1",
        "INFORMATION,       1,0,0,0,0,0,0,0,0,0",
        "HEARING,           1,0,1,0,0,0,0,0,0,0",
        "HEARING,           1,1,1,0,0,0,0,0,1,0",
        "INVOLVEMENT,       1,0,1,1,0,0,0,0,0,0",
        "CO_DETERMINATION,  1,0,1,0,1,0,0,0,1,1",
        "CO_DETERMINATION,  1,0,0,0,1,0,0,0,0,0",
        "PARTIAL_POWER,     1,0,1,1,1,1,0,1,1,0",
        "PARTIAL_POWER,     1,0,1,1,1,1,1,0,1,0",
        "PARTIAL_POWER,     1,0,1,1,1,1,1,1,0,0",
        "POWER,             1,1,1,1,1,1,1,1,1,0",
        "SELF_ORGANISATION, 1,1,1,1,1,1,1,1,1,1"
    })
    void eachStepHasItsCondition(
            Rung rung,
            int part,
            int works,
            int brings,
            int heard,
            int vote,
            int some,
            int all,
            int own,
            int leads,
            int alone) {
        assertThat(Ladder.rung(new Signs(
                        true,
                        part == 1,
                        works == 1,
                        brings == 1,
                        heard == 1,
                        vote == 1,
                        some == 1,
                        all == 1,
                        own == 1,
                        leads == 1,
                        alone == 1)))
                .contains(rung);
    }

    @Test
    void whereNothingHappenedThereIsNoStep() {
        assertThat(Ladder.rung(new Signs(false, true, false, false, false, false, false, false, false, true, true)))
                .isEmpty();
    }

    /// More say for users never leads down, whatever else happened.
    @Property(tries = 500)
    void moreSayNeverLeadsDown(
            @ForAll boolean works,
            @ForAll boolean brings,
            @ForAll boolean heard,
            @ForAll boolean some,
            @ForAll boolean own,
            @ForAll boolean leads) {
        var without = new Signs(true, true, works, brings, heard, false, false, false, own, leads, false);
        var withVote = new Signs(true, true, works, brings, heard, true, some, false, own, leads, false);
        var withWeight = new Signs(true, true, works, brings, heard, true, true, true, own, leads, false);
        assertThat(number(withVote)).isGreaterThan(number(without));
        assertThat(number(withWeight)).isGreaterThanOrEqualTo(number(withVote));
    }

    private static int number(Signs signs) {
        return Ladder.rung(signs).orElseThrow().number();
    }
}
