package org.augenhoehe.timebank.rule;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Rules stay rules, whoever brought them in. Who kept the bank and is gone does so no more.
@Component
class RulePersonalData implements PersonalData {
    private final RuleStore store;

    RulePersonalData(RuleStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 451;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timebank.rule", "timebank.keeper", "timebank.entrusted");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "timebank.data.entered",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.data.number", "timebank.data.at"),
                        store.listEnteredBy(person).stream()
                                .map(rule -> List.<Object>of(rule.number(), rule.at()))
                                .toList()),
                new PersonalSection(
                        "timebank.data.entrusted",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.data.address"),
                        store.listEntrustedBy(person).stream()
                                .map(undertaking -> List.<Object>of("/vorhaben/" + undertaking))
                                .toList()),
                new PersonalSection(
                        "timebank.data.kept",
                        Fate.ERASED,
                        List.of("timebank.data.number"),
                        store.listKeptBy(person).stream()
                                .map(number -> List.<Object>of(number))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
