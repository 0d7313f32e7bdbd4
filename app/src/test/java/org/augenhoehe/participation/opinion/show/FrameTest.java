package org.augenhoehe.participation.opinion.show;

import java.util.List;

import org.augenhoehe.methods.opinion.Point;
import org.augenhoehe.participation.opinion.picture.Picture.Dot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// A map fills its frame, and nobody stands outside.
class FrameTest {
    @Test
    void theOutermostStandAtTheEdgesAndUpIsUp() {
        var frame = Frame.around(List.of(dot(1, 5), dot(3, 5), dot(2, 5.5)));
        assertThat(frame.x(new Point(1, 5))).isEqualTo(32);
        assertThat(frame.x(new Point(3, 5))).isEqualTo(Frame.WIDTH - 32);
        assertThat(frame.y(new Point(2, 5.5))).isLessThan(frame.y(new Point(2, 5)));
    }

    @Test
    void whoStandsFartherOutThanAnybodyIsSeenAtTheEdge() {
        var frame = Frame.around(List.of(dot(0, 0), dot(1, 1)));
        assertThat(frame.x(new Point(100, 0))).isEqualTo(Frame.WIDTH - 16);
        assertThat(frame.y(new Point(0, 100))).isEqualTo(16);
    }

    @Test
    void whereAllStandInOnePlaceItIsTheMiddleOfTheFrame() {
        var frame = Frame.around(List.of(dot(2, 3)));
        assertThat(frame.x(new Point(2, 3))).isEqualTo(Frame.WIDTH / 2);
        assertThat(frame.y(new Point(2, 3))).isEqualTo(Frame.HEIGHT / 2);
        assertThat(Frame.around(List.of()).x(new Point(0, 0))).isEqualTo(Frame.WIDTH / 2);
    }

    private static Dot dot(double x, double y) {
        return new Dot(new Point(x, y), 1, 0);
    }
}
