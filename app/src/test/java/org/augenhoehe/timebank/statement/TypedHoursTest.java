package org.augenhoehe.timebank.statement;

import org.augenhoehe.timebank.statement.TypedHours.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

/// Hours as people type them.
class TypedHoursTest {
    @ParameterizedTest
    @CsvSource({
        "2, '', 120",
        "'', 30, 30",
        "1, 30, 90",
        "0, 5, 5",
        "' 1 ', ' 05 ', 65",
        "1:30, '', 90",
        "0:45, '', 45",
        "'1,5', '', 90",
        "2.25, '', 135",
        "24, 0, 1440"
    })
    void whatPeopleWriteIsUnderstood(String hours, String minutes, int meant) {
        assertThat(TypedHours.read(hours, minutes, TypedHours.A_DAY)).isEqualTo(new TypedHours.Read(meant, null));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', MISSING",
        "0, 0, NOTHING",
        "0, '', NOTHING",
        "'0,0', '', NOTHING",
        "25, 00, TOO_MANY",
        "25:00, '', TOO_MANY",
        "24, 1, TOO_MANY",
        "9999, 59, TOO_MANY",
        "-1, '', LESS",
        "'\u22122', 0, LESS",
        "1, -5, LESS",
        "zwei, '', NO_NUMBER",
        "1h, '', NO_NUMBER",
        "1, zehn, NO_NUMBER",
        "1:30, 10, NO_NUMBER",
        "'1,33', '', NO_NUMBER",
        "1:75, '', NO_NUMBER",
        "1, 60, SIXTY",
        "1, 99, SIXTY"
    })
    void whatIsWrongIsSaid(String hours, String minutes, Wrong why) {
        assertThat(TypedHours.read(hours, minutes, TypedHours.A_DAY)).isEqualTo(new TypedHours.Read(0, why));
    }

    @Test
    void aFieldOfItsOwnMayBeNothing() {
        assertThat(TypedHours.one("0")).hasValue(0);
        assertThat(TypedHours.one(" 1:30 ")).hasValue(90);
        assertThat(TypedHours.one("-1")).isEmpty();
        assertThat(TypedHours.one("")).isEmpty();
        assertThat(TypedHours.typed(600)).isEqualTo("10");
        assertThat(TypedHours.typed(90)).isEqualTo("1:30");
    }

    @Property(tries = 500)
    void whateverIsTypedNothingBreaks(
            @ForAll @StringLength(max = 12) String hours, @ForAll @StringLength(max = 12) String minutes) {
        var read = TypedHours.read(hours, minutes, TypedHours.A_DAY);
        assertThat(read.minutes()).isBetween(0, TypedHours.A_DAY);
        assertThat(read.minutes() == 0).isEqualTo(read.wrong() != null);
    }

    @Property(tries = 500)
    void everyTimeComesBackAsItWasShown(@ForAll @IntRange(min = 1, max = 1440) int minutes) {
        assertThat(TypedHours.read(String.valueOf(minutes / 60), String.valueOf(minutes % 60), 1440)
                        .minutes())
                .isEqualTo(minutes);
        assertThat(TypedHours.one(TypedHours.typed(minutes))).hasValue(minutes);
    }
}
