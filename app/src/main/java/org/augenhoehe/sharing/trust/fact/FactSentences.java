package org.augenhoehe.sharing.trust.fact;

import java.util.ArrayList;
import java.util.List;

import org.augenhoehe.platform.web.Page;

/// Facts in the words of their reader: sentences, as people tell them. What it was that somebody borrowed elsewhere
/// is nobody's business: a wheelchair tells more than that it came back late.
public final class FactSentences {
    private FactSentences() {}

    public static List<String> of(Page page, Facts facts) {
        if (facts.isNothing()) {
            return List.of(page.t("sharing.trust.fact.none"));
        }
        var told = new ArrayList<String>();
        if (facts.since() != null) {
            told.add(page.t("sharing.trust.fact.since", page.day(facts.since())));
            told.add(
                    facts.back() == facts.borrowed()
                            ? page.t("sharing.trust.fact.allback", facts.borrowed())
                            : page.t("sharing.trust.fact.back", facts.borrowed(), facts.back()));
        }
        if (!facts.late().isEmpty()) {
            told.add(page.t("sharing.trust.fact.late", facts.late().size()));
        }
        facts.late().stream()
                .filter(Facts.Event::open)
                .forEach(one -> told.add(page.t("sharing.trust.fact.open", page.day(one.day()))));
        if (!facts.missed().isEmpty()) {
            told.add(page.t("sharing.trust.fact.missed", facts.missed().size()));
        }
        return told;
    }

    /// What the person says to single ones, each with its day.
    public static List<String> comments(Page page, Facts facts) {
        var said = new ArrayList<String>();
        for (var events : List.of(facts.late(), facts.missed())) {
            events.stream()
                    .filter(one -> !one.comment().isEmpty())
                    .forEach(one -> said.add(page.t("sharing.trust.fact.said", page.day(one.day()), one.comment())));
        }
        return said;
    }
}
