package org.augenhoehe.sharing.booking.opening;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import static org.augenhoehe.sharing.booking.opening.Land.BB;
import static org.augenhoehe.sharing.booking.opening.Land.BE;
import static org.augenhoehe.sharing.booking.opening.Land.BW;
import static org.augenhoehe.sharing.booking.opening.Land.BY;
import static org.augenhoehe.sharing.booking.opening.Land.HB;
import static org.augenhoehe.sharing.booking.opening.Land.HE;
import static org.augenhoehe.sharing.booking.opening.Land.HH;
import static org.augenhoehe.sharing.booking.opening.Land.MV;
import static org.augenhoehe.sharing.booking.opening.Land.NI;
import static org.augenhoehe.sharing.booking.opening.Land.NW;
import static org.augenhoehe.sharing.booking.opening.Land.RP;
import static org.augenhoehe.sharing.booking.opening.Land.SH;
import static org.augenhoehe.sharing.booking.opening.Land.SL;
import static org.augenhoehe.sharing.booking.opening.Land.SN;
import static org.augenhoehe.sharing.booking.opening.Land.ST;
import static org.augenhoehe.sharing.booking.opening.Land.TH;

/// The public holidays of Germany. Those that hold in some municipalities of a land only (such as Mariä Himmelfahrt in
/// parts of Bavaria) are left to the closing days.
public enum Holiday {
    NEW_YEAR(1, 1),
    EPIPHANY(1, 6, BW, BY, ST),
    WOMENS_DAY(3, 8, BE, MV),
    GOOD_FRIDAY(-2),
    EASTER_SUNDAY(0, BB),
    EASTER_MONDAY(1),
    LABOUR_DAY(5, 1),
    ASCENSION(39),
    WHIT_SUNDAY(49, BB),
    WHIT_MONDAY(50),
    CORPUS_CHRISTI(60, BW, BY, HE, NW, RP, SL),
    ASSUMPTION(8, 15, SL),
    CHILDRENS_DAY(9, 20, TH),
    UNITY(10, 3),
    REFORMATION(10, 31, BB, HB, HH, MV, NI, SN, ST, SH, TH),
    ALL_SAINTS(11, 1, BW, BY, NW, RP, SL),
    /// The Wednesday before 23 November.
    REPENTANCE(11, 23, SN),
    CHRISTMAS(12, 25),
    SECOND_CHRISTMAS_DAY(12, 26);

    /// 0 where it moves with Easter.
    private final int month;

    /// Of the month, or after Easter Sunday.
    private final int day;

    private final Set<Land> lands;

    Holiday(int month, int day, Land... lands) {
        this.month = month;
        this.day = day;
        this.lands = Set.of(lands);
    }

    Holiday(int afterEaster, Land... lands) {
        this(0, afterEaster, lands);
    }

    public LocalDate in(int year) {
        if (month == 0) {
            return easterSunday(year).plusDays(day);
        }
        var fixed = LocalDate.of(year, month, day);
        return this == REPENTANCE ? fixed.with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY)) : fixed;
    }

    public String textKey() {
        return "sharing.booking.holiday." + this;
    }

    public static Optional<Holiday> on(LocalDate day, Land land) {
        return Arrays.stream(values())
                .filter(one -> (one.lands.isEmpty() || one.lands.contains(land))
                        && one.in(day.getYear()).equals(day))
                .findFirst();
    }

    /// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
