package org.augenhoehe.participation.budget.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.augenhoehe.participation.budget.count.Because;
import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.budget.count.Ruling;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;

/// A result in words of one language.
record Sentences(Texts texts, Language language, BudgetResult result) {
    private static final int MOST_TITLES = 5;

    String t(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    String money(BigDecimal amount) {
        return Euros.text(texts, language, amount, result.currency());
    }

    /// What came of it.
    String sum() {
        var counted = result.counted();
        if (counted.funded().isEmpty()) {
            return t("budget.sum.none", result.voters());
        }
        return t(
                "budget.sum",
                counted.funded().size(),
                result.projects().size(),
                money(counted.spent()),
                money(result.money()),
                result.voters());
    }

    String because(Ruling ruling, BudgetResult.Line line) {
        var because = ruling.because().get(line.number());
        return because == null ? t("budget.missing.nobody") : because(because, line);
    }

    private String because(Because because, BudgetResult.Line line) {
        return t(
                because.key(),
                because.round(),
                because.people(),
                money(because.amount()),
                because.lastPeople(),
                money(because.more()),
                money(line.cost()),
                money(line.cost().subtract(because.amount()).max(BigDecimal.ZERO)),
                title(because.other()),
                because.amount(),
                because.more());
    }

    List<String> ties() {
        return result.counted().ties().stream()
                .map(equals -> t("budget.tie", equals.stream().map(this::title).collect(Collectors.joining("“, „"))))
                .toList();
    }

    String checked(BudgetResult.Checked checked) {
        return t(
                "budget.checked." + checked.verdict(),
                checked.rule(),
                checked.more().size(),
                checked.less().size(),
                titles(checked.more()),
                titles(checked.less()));
    }

    private static String titles(List<String> titles) {
        var first = titles.stream().limit(MOST_TITLES).collect(Collectors.joining("“, „", "„", "“"));
        return titles.isEmpty() ? "–" : titles.size() > MOST_TITLES ? first + " …" : first;
    }

    private String title(String number) {
        return result.projects().stream()
                .filter(line -> line.number().equals(number))
                .map(BudgetResult.Line::title)
                .findFirst()
                .orElse(number);
    }
}
