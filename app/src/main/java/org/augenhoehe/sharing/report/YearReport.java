package org.augenhoehe.sharing.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// The report of a year.
///
/// @param organisation whose report it is; null for the whole place
/// @param whose name of that organisation, or of the place
/// @param until the last day that is counted
/// @param running whether the year still runs: then whole months are counted
/// @param rows by kind of goods
/// @param values stated by the organisation; those of others stand in their own reports
public record YearReport(
        @Nullable UUID organisation,
        String whose,
        int year,
        LocalDate until,
        boolean running,
        List<ReportRow> rows,
        ReportRow total,
        List<Worth> values) {
    public static final String PATH = "/teilen/bericht";

    public String path() {
        return PATH + "/" + (organisation == null ? "ort" : organisation) + "/" + year;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
