package org.augenhoehe.participation.open;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.api.Program;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.lots.SomeLots;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs read of a draw exactly what the page tells everybody.
@PlatformTest
class DrawsForProgramsTest {
    @Autowired
    Program program;

    @Autowired
    SomeLots some;

    @Autowired
    Hiding hiding;

    @Test
    void whatIsPromisedAndDrawnIsTold() throws Exception {
        var planned = some.planned();
        assertThat(program.status("/draws/" + planned.step().id()))
                .as("hosts still write it up")
                .isEqualTo(404);
        var draw = some.open(2);
        some.enter(draw, 8);
        var read = program.only("draws", "undertaking", draw.step().undertaking());
        assertThat(read.get("people").isNull())
                .as("who enters when is not told")
                .isTrue();
        assertThat(read.at("/quotas/0/feature").stringValue()).isEqualTo("unter 30");
        some.close(draw);
        some.draw(draw);
        read = program.only("draws", "undertaking", draw.step().undertaking());
        assertThat(read.get("people").intValue()).isEqualTo(8);
        assertThat(read.get("commitment").stringValue()).hasSize(64);
        assertThat(read.get("drawnAt").isNull()).isFalse();
        assertThat(read.get("file").stringValue()).endsWith(draw.path() + "/pruefen.json");
    }

    @Test
    void whatModerationHidesIsNotTold() throws Exception {
        var draw = some.open(2);
        hiding.hide("losverfahren", draw.step().id());
        var read = program.only("draws", "undertaking", draw.step().undertaking());
        assertThat(read.get("purpose").isNull()).isTrue();
        assertThat(read.get("quotas").isEmpty()).isTrue();
    }
}
