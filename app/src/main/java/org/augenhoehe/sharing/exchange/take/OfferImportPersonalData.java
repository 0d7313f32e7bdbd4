package org.augenhoehe.sharing.exchange.take;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

@Component
class OfferImportPersonalData implements PersonalData {
    private final OfferImportStore store;
    private final OfferImportBook book;
    private final BroughtStore brought;

    OfferImportPersonalData(OfferImportStore store, OfferImportBook book, BroughtStore brought) {
        this.store = store;
        this.book = book;
        this.brought = brought;
    }

    @Override
    public int order() {
        return 497;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.import", "sharing.brought");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.exchange.data.imports",
                Fate.ERASED,
                List.of("sharing.exchange.data.file", "sharing.exchange.data.state", "sharing.exchange.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                one.name(), new TextKey(one.state().textKey()), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        book.forget(person);
        brought.forget(person);
    }
}
