package org.augenhoehe.sharing.report.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.Span;
import org.augenhoehe.sharing.report.ReportRow;
import org.augenhoehe.sharing.report.Worth;
import org.augenhoehe.sharing.report.WorthStore;
import org.augenhoehe.sharing.report.YearReport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Computes the report of a year. Everybody reads it once the year is over: who could read it each month would learn
/// from two of them what few people did in between. Who speaks for an organisation sees each of its bookings
/// anyway, and reads the running year in whole months.
@Component
class YearReports {
    private static final int FIRST_YEAR = 2000;

    private final UsedStore store;
    private final WorthStore worth;
    private final Organisations organisations;
    private final Clock clock;

    YearReports(UsedStore store, WorthStore worth, Organisations organisations, Clock clock) {
        this.store = store;
        this.worth = worth;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// The year to look at first: the last that is over; for who speaks for the organisation the one in which the last
    /// whole month lies.
    int lastYear(boolean speaks) {
        return speaks ? today().withDayOfMonth(1).minusDays(1).getYear() : today().getYear() - 1;
    }

    /// @param speaks whether its reader speaks for the organisation
    YearReport ofOrganisation(UUID organisation, int year, boolean speaks) {
        var name = organisations.names(Set.of(organisation)).get(organisation);
        if (name == null) {
            throw new NotFound();
        }
        var until = until(year, speaks);
        var rows = ReportSums.ofOrganisation(list(organisation, year, until));
        return report(organisation, name, year, until, rows, worth.list(organisation));
    }

    YearReport ofPlace(Page page, int year) {
        var until = until(year, false);
        var rows = ReportSums.ofPlace(list(null, year, until));
        var name = page.place().isSetUp() ? page.place().name() : page.t("sharing.report.place");
        return report(null, name, year, until, rows, List.of());
    }

    private List<Used> list(@Nullable UUID organisation, int year, LocalDate until) {
        return store.list(
                organisation,
                LocalDate.of(year, 1, 1).atStartOfDay(Span.ZONE).toInstant(),
                until.atStartOfDay(Span.ZONE).toInstant());
    }

    private YearReport report(
            @Nullable UUID organisation,
            String name,
            int year,
            LocalDate until,
            List<ReportRow> rows,
            List<Worth> values) {
        return new YearReport(
                organisation,
                name,
                year,
                until.minusDays(1),
                until.getYear() == year,
                rows,
                ReportSums.total(rows),
                values);
    }

    /// The first day that is not counted.
    private LocalDate until(int year, boolean speaks) {
        if (year < FIRST_YEAR || year > today().getYear() || year == today().getYear() && !speaks) {
            throw new NotFound();
        }
        var over = LocalDate.of(year + 1, 1, 1);
        var month = today().withDayOfMonth(1);
        return over.isAfter(month) ? month : over;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Span.ZONE);
    }
}
