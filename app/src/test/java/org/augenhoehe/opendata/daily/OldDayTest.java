package org.augenhoehe.opendata.daily;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.augenhoehe.platform.database.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Where what is no longer public could not be taken out of a day, that day is there for nobody.
class OldDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Instant CHECKED = Instant.parse("2026-11-30T03:50:00Z");

    @TempDir
    Path data;

    @Test
    void whatNobodyPutRightForAnHourIsHandedOutNoMore() throws Exception {
        after(Duration.ZERO).finish(new DayList(DAY, CHECKED, CHECKED, List.of()));
        assertThat(after(Duration.ofMinutes(59)).find(DAY)).isPresent();
        assertThat(after(Duration.ofMinutes(59)).findNewest()).isPresent();
        var late = after(Duration.ofMinutes(61));
        assertThat(late.find(DAY)).isEmpty();
        assertThat(late.findNewest()).isEmpty();
        assertThat(late.list()).isEmpty();
        assertThat(late.read(DAY)).as("it lies there, to be put right").isPresent();
    }

    private DayFolder after(Duration time) {
        return new DayFolder(new DataFolder(data), new JsonMapper(), Clock.fixed(CHECKED.plus(time), ZoneOffset.UTC));
    }
}
