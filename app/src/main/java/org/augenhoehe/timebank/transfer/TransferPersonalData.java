package org.augenhoehe.timebank.transfer;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// The words beside a gift go with whoever wrote them. Why something was corrected stays, without the name: the ledger
/// could not be understood without.
@Component
class TransferPersonalData implements PersonalData {
    private final TransferStore transfers;
    private final CounterStore corrections;

    TransferPersonalData(TransferStore transfers, CounterStore corrections) {
        this.transfers = transfers;
        this.corrections = corrections;
    }

    @Override
    public int order() {
        return 454;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timebank.transfer", "timebank.correction");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "timebank.data.transfers",
                        Fate.ERASED,
                        List.of("timebank.data.words"),
                        transfers.listOf(person).stream()
                                .map(one -> List.<Object>of(one.words()))
                                .toList()),
                new PersonalSection(
                        "timebank.data.corrections",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("timebank.data.at", "timebank.data.words", "timebank.data.state"),
                        corrections.listBy(person).stream()
                                .map(one -> List.<Object>of(
                                        one.at(),
                                        person.equals(one.askedBy()) ? one.reason() : "",
                                        new TextKey(one.state().textKey())))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        transfers.forget(person);
        corrections.forget(person);
    }
}
