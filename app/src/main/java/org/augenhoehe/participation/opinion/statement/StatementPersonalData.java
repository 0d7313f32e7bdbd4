package org.augenhoehe.participation.opinion.statement;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Others have answered to a statement: it stays, without the name.
@Component
class StatementPersonalData implements PersonalData {
    private final StatementStore store;

    StatementPersonalData(StatementStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 376;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.statement");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "opinion.data.stated",
                Fate.STAYS_WITHOUT_NAME,
                List.of("opinion.data.address", "opinion.data.statement"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(one.path(), one.wording()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
