package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/// Hours as people type them.
class HoursTextTest {
    @Test
    void manyWaysToWriteTheSame() {
        for (var typed : new String[] {
            "9-12, 14:30-18", "9:00–12:00; 14.30–18", "9 bis 12 Uhr und 14:30 bis 18 Uhr", " 14:30-18 , 9-12 "
        }) {
            assertThat(HoursText.read(DayOfWeek.MONDAY, typed))
                    .as(typed)
                    .hasValueSatisfying(hours -> assertThat(hours)
                            .containsExactly(
                                    new Hours(DayOfWeek.MONDAY, 540, 720), new Hours(DayOfWeek.MONDAY, 870, 1080)));
        }
        assertThat(HoursText.read(DayOfWeek.MONDAY, " "))
                .hasValueSatisfying(hours -> assertThat(hours).isEmpty());
        assertThat(HoursText.read(DayOfWeek.MONDAY, "0-24"))
                .hasValueSatisfying(hours -> assertThat(hours).containsExactly(new Hours(DayOfWeek.MONDAY, 0, 1440)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"morgens", "12-9", "9-9", "9-12, 11-14", "25-26", "9:75-12", "9", "9-", "-", "9-12,"})
    void whatCannotBeReadIsSaid(String typed) {
        assertThat(HoursText.read(DayOfWeek.MONDAY, typed)).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadTheSame(
            @ForAll @IntRange(min = 0, max = 1438) int from, @ForAll @IntRange(min = 1, max = 1440) int length) {
        var hours = new Hours(DayOfWeek.FRIDAY, from, Math.min(1440, from + length));
        var written = HoursText.write(DayOfWeek.FRIDAY, List.of(hours));
        assertThat(HoursText.read(DayOfWeek.FRIDAY, written))
                .hasValueSatisfying(read -> assertThat(read).containsExactly(hours));
    }
}
