package org.augenhoehe.atlas.collection;

import java.util.List;
import java.util.Map;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// The groups and organisations for which somebody speaks, to choose from.
public final class SpokenFor {
    private SpokenFor() {}

    public static List<Option> options(Page page, Organisations organisations) {
        var person = page.visitor().person();
        return person == null
                ? List.of()
                : organisations.names(organisations.listSpokenForBy(person)).entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(page.language().collator()))
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .toList();
    }
}
