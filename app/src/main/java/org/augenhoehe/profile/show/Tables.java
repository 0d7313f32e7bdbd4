package org.augenhoehe.profile.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Figure;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.profile.count.StandingGroup;
import org.augenhoehe.undertakings.Phase;

/// The tables of a profile.
final class Tables {
    private Tables() {}

    /// One table for each thing that is counted and of which there is anything to tell; contributing and deciding
    /// always.
    static List<ProfileTable> of(Page page, Picture picture) {
        var tables = new ArrayList<ProfileTable>();
        for (var measure : Measure.values()) {
            var always = measure == Measure.CONTRIBUTED || measure == Measure.DECIDED;
            if (always || picture.measures().contains(measure)) {
                tables.add(byPhase(page, picture, measure));
            }
        }
        return tables;
    }

    private static ProfileTable byPhase(Page page, Picture picture, Measure measure) {
        var columns = new ArrayList<String>();
        columns.add(page.t("coproduction.group"));
        Arrays.stream(Phase.values()).forEach(phase -> columns.add(page.t(phase.textKey())));
        var rows = new ArrayList<List<Cell>>();
        for (var group : Picture.groups()) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(InWords.group(page, group)));
            for (var phase : Phase.values()) {
                row.add(Cell.number(InWords.full(page, measure, picture.cell(measure, phase, group))));
            }
            rows.add(row);
        }
        var total = new ArrayList<Cell>();
        total.add(Cell.text(page.t("coproduction.total")));
        for (var phase : Phase.values()) {
            total.add(Cell.number(InWords.full(page, measure, picture.of(measure, phase))));
        }
        rows.add(total);
        return new ProfileTable(page.t(measure.textKey() + ".caption"), columns, rows);
    }

    /// What came together in each year.
    static ProfileTable years(Page page, Picture picture) {
        var rows = picture.years().reversed().stream()
                .map(year -> List.of(
                        Cell.text(Integer.toString(year)),
                        year(page, Measure.CONTRIBUTED, picture.inYear(Measure.CONTRIBUTED, year)),
                        year(page, Measure.CONTRIBUTED, picture.inYear(Measure.CONTRIBUTED, StandingGroup.USERS, year)),
                        year(page, Measure.DECIDED, picture.inYear(Measure.DECIDED, year)),
                        year(page, Measure.DECIDED, picture.inYear(Measure.DECIDED, StandingGroup.USERS, year)),
                        year(page, Measure.PAID, picture.inYear(Measure.PAID, year)),
                        year(page, Measure.UNPAID, picture.inYear(Measure.UNPAID, year))))
                .toList();
        return new ProfileTable(
                page.t("coproduction.years.caption"),
                List.of(
                        page.t("coproduction.year"),
                        page.t("coproduction.year.contributed"),
                        page.t("coproduction.year.contributed.users"),
                        page.t("coproduction.year.decided"),
                        page.t("coproduction.year.decided.users"),
                        page.t("coproduction.year.paid"),
                        page.t("coproduction.year.unpaid")),
                rows);
    }

    private static Cell year(Page page, Measure measure, Figure figure) {
        return Cell.number(InWords.figure(page, measure, figure));
    }
}
