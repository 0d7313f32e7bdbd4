package org.augenhoehe.timebank.show.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.rule.Rule;
import org.augenhoehe.timebank.rule.Terms;
import org.augenhoehe.timebank.statement.Hours;
import org.jspecify.annotations.Nullable;

/// One line of what a rule says. What the rule before said stands beside it where it was something else: nobody can
/// check by machine that the figures are those that were decided, so everybody reads which of them changed.
///
/// @param key of what it is about
/// @param before empty where it was the same, or there was none
public record TermLine(String key, String now, String before) {

    /// @param keepers names of people who keep the bank, or kept it
    public static List<TermLine> of(Page page, Rule rule, @Nullable Rule before, Map<UUID, String> keepers) {
        var now = said(page, rule.terms(), keepers);
        var earlier = before == null ? now : said(page, before.terms(), keepers);
        var lines = new ArrayList<TermLine>();
        for (int i = 0; i < now.size(); i++) {
            var one = now.get(i);
            var other = earlier.get(i).now();
            lines.add(new TermLine(one.key(), one.now(), other.equals(one.now()) ? "" : other));
        }
        return lines;
    }

    private static List<TermLine> said(Page page, Terms terms, Map<UUID, String> keepers) {
        var months = terms.expiryMonths();
        return List.of(
                line("starting", Hours.words(page, terms.starting())),
                line("lowestPerson", Hours.words(page, -terms.lowestPerson())),
                line("lowestGroup", Hours.words(page, -terms.lowestGroup())),
                line("lowestOrganisation", Hours.words(page, -terms.lowestOrganisation())),
                line("lowestCommunity", Hours.words(page, -terms.lowestCommunity())),
                line("most", Hours.words(page, terms.most())),
                line(
                        "expiry",
                        months == null
                                ? page.t("timebank.show.rule.never")
                                : page.t("timebank.show.rule.months", months)),
                line("gifts", page.t(terms.gifts().textKey())),
                line("answer", page.t("timebank.show.rule.days", terms.answerDays())),
                line("keepers.who", keepers(page, terms, keepers)));
    }

    private static TermLine line(String key, String now) {
        return new TermLine("timebank.show.rule." + key, now, "");
    }

    /// A stranger reads only how many there are.
    private static String keepers(Page page, Terms terms, Map<UUID, String> names) {
        return page.visitor().signedIn()
                ? terms.keepers().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .sorted()
                        .collect(Collectors.joining(", "))
                : page.t("timebank.show.rule.keepers.count", terms.keepers().size());
    }
}
