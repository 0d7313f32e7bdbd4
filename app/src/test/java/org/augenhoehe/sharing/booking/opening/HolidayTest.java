package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/// The public holidays, as the calendars of the lands name them.
class HolidayTest {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2028, 2028-04-16",
        "2030, 2030-04-21",
        "2038, 2038-04-25",
        "1961, 1961-04-02",
        "2285, 2285-03-22"
    })
    void easterIsWhenItIs(int year, LocalDate sunday) {
        assertThat(Holiday.easterSunday(year)).isEqualTo(sunday);
    }

    @Property
    void easterIsASundayBetweenTheTwentySecondOfMarchAndTheTwentyFifthOfApril(
            @ForAll @IntRange(min = 1583, max = 4000) int year) {
        var easter = Holiday.easterSunday(year);
        assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-26, ALL, GOOD_FRIDAY",
        "2027-05-06, ALL, ASCENSION",
        "2027-05-17, ALL, WHIT_MONDAY",
        "2027-10-03, BE, UNITY",
        "2027-05-27, NW, CORPUS_CHRISTI",
        "2026-11-18, SN, REPENTANCE",
        "2027-10-31, NI, REFORMATION",
        "2027-11-01, BY, ALL_SAINTS",
        "2027-03-08, BE, WOMENS_DAY",
        "2027-09-20, TH, CHILDRENS_DAY"
    })
    void eachLandHasItsOwn(LocalDate day, Land land, Holiday holiday) {
        assertThat(Holiday.on(day, land)).contains(holiday);
    }

    @Test
    void whatIsNoHolidayThereIsNone() {
        assertThat(Holiday.on(LocalDate.of(2027, 5, 27), Land.BE)).isEmpty();
        assertThat(Holiday.on(LocalDate.of(2027, 10, 31), Land.BY)).isEmpty();
        assertThat(Holiday.on(LocalDate.of(2027, 11, 17), Land.BY)).isEmpty();
        assertThat(Holiday.on(LocalDate.of(2027, 6, 1), Land.ALL)).isEmpty();
    }
}
