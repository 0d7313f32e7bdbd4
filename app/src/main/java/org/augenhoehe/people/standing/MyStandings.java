package org.augenhoehe.people.standing;

import java.util.List;
import java.util.Map;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.slip.SlipStandings;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// What the page "Meine Blickwinkel" shows.
@Component
class MyStandings {
    private final StandingStore store;
    private final SlipStandings bySlip;
    private final Organisations organisations;

    MyStandings(StandingStore store, SlipStandings bySlip, Organisations organisations) {
        this.store = store;
        this.bySlip = bySlip;
        this.organisations = organisations;
    }

    Map<String, ?> of(Page page, Form form) {
        var person = page.visitor().id();
        return Map.of(
                "standings", store.listOfPerson(person),
                "bySlip", bySlip.listOf(person),
                "organisations", organisationOptions(page),
                "kinds", StandingKind.options(page),
                "form", form);
    }

    private List<Option> organisationOptions(Page page) {
        var collator = page.language().collator();
        return organisations.listNames().entrySet().stream()
                .sorted((one, other) -> collator.compare(one.getValue(), other.getValue()))
                .map(entry -> new Option(entry.getKey().toString(), entry.getValue()))
                .toList();
    }
}
