package org.augenhoehe.methods.opinion;

import java.util.Map;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What is kept of a map finds the same places as the map.
class LandmarksTest {
    private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

    @Test
    void everybodyStandsWhereTheMapSaysSo() throws Exception {
        var conversation = ExportFolderTest.stationSquare().conversation();
        var settings = Settings.standard();
        var map = ((Outcome.GroupsFound) Opinions.in(conversation, settings)).map();
        var landmarks = new Landmarks(map.statements(), settings.damping());
        assertThat(map.positions()).isNotEmpty().allSatisfy(position -> {
            var found = landmarks.locate(conversation.votesOf(position.person()));
            assertThat(found.x()).isCloseTo(position.point().x(), ROUNDING);
            assertThat(found.y()).isCloseTo(position.point().y(), ROUNDING);
        });
    }

    @Test
    void whoVotedOnNothingThatIsOnItStandsInTheMiddle() throws Exception {
        var settings = Settings.standard();
        var map = ((Outcome.GroupsFound)
                        Opinions.in(ExportFolderTest.stationSquare().conversation(), settings))
                .map();
        var landmarks = new Landmarks(map.statements(), settings.damping());
        assertThat(landmarks.locate(Map.of())).isEqualTo(new Point(0, 0));
        assertThat(landmarks.locate(Map.of("never heard of", Stance.AGREE))).isEqualTo(new Point(0, 0));
    }
}
