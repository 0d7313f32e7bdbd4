package org.augenhoehe.participation.budget.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.augenhoehe.participation.budget.count.Got;
import org.augenhoehe.participation.decision.Side;
import org.augenhoehe.platform.web.Cell;

/// Who got something, as tables: by side or what a file knows of voters, and by district and kind of project.
final class Fared {
    private static final Set<String> SAID = Set.of("side", "sex", "age", "district", "neighborhood", "category");

    private Fared() {}

    static List<String> columns(Sentences words) {
        return List.of(
                words.t("budget.fare.who"),
                words.t("budget.fare.something"),
                words.t("budget.fare.each"),
                words.t("budget.fare.beside"));
    }

    /// Everybody first. The groups are the same under both rules, in the same order.
    static List<List<Cell>> rows(Sentences words) {
        var rows = new ArrayList<List<Cell>>();
        var counted = words.result().counted().got();
        var beside = words.result().beside().got();
        for (int i = 0; i < counted.size() && words.result().voters() > 0; i++) {
            var one = counted.get(i);
            rows.add(List.of(
                    Cell.text(who(words, one)),
                    Cell.number(words.t("decision.result.of", one.something(), one.voters())),
                    Cell.number(words.money(one.each())),
                    Cell.number(words.t(
                            "decision.result.of",
                            beside.get(i).something(),
                            beside.get(i).voters()))));
        }
        return rows;
    }

    private static String who(Sentences words, Got got) {
        if (got.column().isEmpty()) {
            return words.t("budget.fare.all");
        }
        if (got.name().isEmpty()) {
            return words.t("budget.fare.others");
        }
        return got.column().equals("side")
                ? words.t(Side.valueOf(got.name()).textKey())
                : words.t("budget.fare.by", words.t("budget.column." + column(got.column())), got.name());
    }

    static List<String> areaColumns(Sentences words) {
        return List.of(
                words.t("budget.area"),
                words.t("budget.area.funded"),
                words.t("budget.area.spent"),
                words.t("budget.area.beside"));
    }

    static List<List<Cell>> areas(Sentences words) {
        var rows = new ArrayList<List<Cell>>();
        var counted = words.result().counted().areas();
        var beside = words.result().beside().areas();
        for (int i = 0; i < counted.size(); i++) {
            var area = counted.get(i);
            var name = area.name().isEmpty() ? words.t("budget.area.none") : area.name();
            rows.add(List.of(
                    Cell.text(words.t("budget.fare.by", words.t("budget.column." + column(area.column())), name)),
                    Cell.number(words.t("decision.result.of", area.funded(), area.proposed())),
                    Cell.number(words.money(area.spent())),
                    Cell.number(words.money(beside.get(i).spent()))));
        }
        return rows;
    }

    private static String column(String name) {
        return SAID.contains(name) ? name : "other";
    }
}
