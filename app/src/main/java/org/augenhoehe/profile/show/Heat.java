package org.augenhoehe.profile.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.count.Picture;
import org.augenhoehe.undertakings.Phase;

/// A map of who did how much when: groups one below the other, phases side by side. A table tells the same.
///
/// @param title what it counts
/// @param columns names of the phases
public record Heat(String title, List<String> columns, List<Row> rows) {
    static final int SHADES = 4;

    /// A map with so few squares says less than a sentence.
    private static final int FEW = 2;

    /// @param shade 0 where nothing is told, to 4 for the most
    public record Square(int shade, String text) {}

    public record Row(String name, List<Square> squares) {}

    static Heat of(Page page, Picture picture, Measure measure) {
        var most = 1L;
        for (var group : Picture.groups()) {
            for (var phase : Phase.values()) {
                most = Math.max(most, picture.cell(measure, phase, group).amount());
            }
        }
        var rows = new ArrayList<Row>();
        for (var group : Picture.groups()) {
            var squares = new ArrayList<Square>();
            for (var phase : Phase.values()) {
                var figure = picture.cell(measure, phase, group);
                var shade = (int) Math.ceilDiv(SHADES * figure.amount(), most);
                squares.add(new Square(shade, shade == 0 ? "·" : InWords.figure(page, measure, figure)));
            }
            rows.add(new Row(InWords.group(page, group), squares));
        }
        return new Heat(
                page.t(measure.textKey()),
                Arrays.stream(Phase.values())
                        .map(phase -> page.t(phase.textKey()))
                        .toList(),
                rows);
    }

    public boolean isSparse() {
        return told().size() <= FEW;
    }

    /// What it shows, in a sentence.
    public String inWords(Page page) {
        var told = told();
        return told.isEmpty()
                ? page.t("coproduction.heat.nothing", title)
                : page.t(
                        "coproduction.heat.few",
                        title,
                        told.stream()
                                .map(cell -> page.t("coproduction.heat.cell", cell.group(), cell.phase(), cell.text()))
                                .collect(Collectors.joining(" · ")));
    }

    private List<Cell> told() {
        var told = new ArrayList<Cell>();
        for (var row : rows) {
            for (int i = 0; i < row.squares().size(); i++) {
                var square = row.squares().get(i);
                if (square.shade() > 0) {
                    told.add(new Cell(row.name(), columns.get(i), square.text()));
                }
            }
        }
        return told;
    }

    private record Cell(String group, String phase, String text) {}
}
