package org.augenhoehe.profile.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.augenhoehe.opendata.dossier.Chapter;
import org.augenhoehe.opendata.dossier.Chapter.Figures;
import org.augenhoehe.opendata.dossier.DossierPart;
import org.augenhoehe.opendata.dossier.DossierSubject;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.profile.count.Measure;
import org.augenhoehe.profile.gather.Asking;
import org.augenhoehe.profile.gather.Reading;
import org.augenhoehe.undertakings.Phase;
import org.springframework.stereotype.Component;

/// Who took part, in figures that may be told: sums of the cells that each undertaking tells by itself.
@Component
class NumbersInExtract implements DossierPart {
    private final Asking asking;

    NumbersInExtract(Asking asking) {
        this.asking = asking;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Chapter> tell(Page page, DossierSubject subject) {
        var rows = rows(page, subject);
        return Optional.of(new Chapter(
                page.t("opendata.dossier.numbers.title"),
                page.t(rows.isEmpty() ? "opendata.dossier.numbers.none" : "opendata.dossier.numbers.lead"),
                List.of(),
                rows.isEmpty()
                        ? null
                        : new Figures(
                                page.t("opendata.dossier.numbers.caption"),
                                List.of(
                                        page.t("opendata.dossier.numbers.what"),
                                        page.t("opendata.dossier.numbers.phase"),
                                        page.t("opendata.dossier.numbers.year"),
                                        page.t("opendata.dossier.numbers.people")),
                                rows),
                List.of(page.t("opendata.dossier.numbers.few"))));
    }

    private List<List<Cell>> rows(Page page, DossierSubject subject) {
        var sums = new TreeMap<Line, Integer>();
        asking.about(subject.undertakings()).stream()
                .flatMap(happened -> Reading.of(happened).picture().cells().stream())
                .forEach(cell -> sums.merge(
                        new Line(cell.measure(), cell.phase(), cell.year()),
                        cell.figure().people(),
                        Integer::sum));
        var rows = new ArrayList<List<Cell>>();
        sums.forEach((line, people) -> rows.add(List.of(
                Cell.text(page.t(line.measure().textKey())),
                Cell.text(page.t(line.phase().textKey())),
                Cell.number(Integer.toString(line.year())),
                Cell.number(Integer.toString(people)))));
        return rows;
    }

    private record Line(Measure measure, Phase phase, int year) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            var first = measure.compareTo(other.measure);
            var second = phase.compareTo(other.phase);
            return first != 0 ? first : second != 0 ? second : Integer.compare(year, other.year);
        }
    }
}
