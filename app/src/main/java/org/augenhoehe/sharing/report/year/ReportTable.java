package org.augenhoehe.sharing.report.year;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.report.ReportRow;
import org.augenhoehe.sharing.report.YearReport;

/// The figures of a report in the words of its reader: the page, the file and the paper say the same.
final class ReportTable {
    private ReportTable() {}

    static List<String> columns(Page page) {
        return List.of(
                page.t("sharing.report.good"),
                page.t("sharing.report.times"),
                page.t("sharing.report.hours"),
                page.t("sharing.report.euros"));
    }

    static List<List<Cell>> rows(Page page, YearReport report) {
        var rows = new ArrayList<List<Cell>>();
        report.rows().forEach(row -> rows.add(cells(page, name(page, row), row)));
        if (report.rows().size() > 1) {
            rows.add(cells(page, page.t("sharing.report.total"), report.total()));
        }
        return rows;
    }

    static String name(Page page, ReportRow row) {
        var good = row.good();
        return page.t(good == null ? "sharing.report.joined" : good.textKey());
    }

    private static List<Cell> cells(Page page, String name, ReportRow row) {
        return List.of(
                Cell.text(name),
                Cell.number(page.t("sharing.report.number", row.times())),
                Cell.number(page.t("sharing.report.hours.number", row.hours())),
                Cell.number(worth(page, row)));
    }

    private static String worth(Page page, ReportRow row) {
        if (!row.hasWorth()) {
            return page.t("sharing.report.noworth");
        }
        return row.isPartlyValued()
                ? page.t("sharing.report.euros.part", row.euros(), row.valued())
                : page.t("sharing.report.euros.number", row.euros());
    }

    /// What stands below the table.
    static List<String> notes(Page page, YearReport report) {
        var notes = new ArrayList<String>();
        notes.add(page.t("sharing.report.note.people"));
        notes.add(page.t("sharing.report.note.hours"));
        notes.add(page.t(report.organisation() == null ? "sharing.report.note.place" : "sharing.report.note.values"));
        if (report.running()) {
            notes.add(page.t("sharing.report.note.running", page.day(report.until())));
        }
        return notes;
    }
}
