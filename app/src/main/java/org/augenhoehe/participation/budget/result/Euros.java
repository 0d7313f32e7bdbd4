package org.augenhoehe.participation.budget.result;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.platform.web.Page;

/// A sum of money as people read it; most of them are euros.
public final class Euros {
    private Euros() {}

    public static String text(Page page, long cents) {
        return page.t("budget.money", BigDecimal.valueOf(cents, 2), sign("EUR"));
    }

    /// What a voter reads beside a project: what it costs, where and what it is. Of what costs nothing only what it is.
    public static String about(Page page, Choosable project) {
        var price = project.price();
        return price == null
                ? project.about()
                : Stream.of(text(page, price.cents()), price.district(), price.category(), project.about())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    static String text(Texts texts, Language language, BigDecimal amount, String currency) {
        // Prices of points may be far less than a cent.
        var key = amount.scale() > 2 ? "budget.money.small" : "budget.money";
        return texts.get(language, key, amount, sign(currency));
    }

    private static String sign(String currency) {
        return currency.equals("EUR") ? "€" : currency;
    }
}
