package org.augenhoehe.opendata.row;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.open.Profile;
import org.augenhoehe.undertakings.Phase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever lays the files of two days beside each other does not learn in which standing somebody took part in between.
class GrowingFiguresTest {
    private static final UUID ID = UUID.randomUUID();

    @Test
    void aProfileGrowsInStepsOfFive() {
        assertThat(Rows.of(profile(7, 12))).isEqualTo(Rows.of(profile(8, 13)));
        assertThat(Rows.of(profile(9, 14))).isNotEqualTo(Rows.of(profile(10, 15)));
    }

    private static Profile profile(int participations, long amount) {
        var figure = new Profile.Figure(Measure.values()[0], Phase.PLAN, null, 2026, participations, amount);
        return new Profile(ID, List.of(figure), URI.create("https://mitreden.example/"));
    }
}
