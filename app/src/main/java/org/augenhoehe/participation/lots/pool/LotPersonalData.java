package org.augenhoehe.participation.lots.pool;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Whoever goes before a pool is closed was never in it. Afterwards their row stays without them, so that everybody can
/// still draw again what was drawn; they are not invited, and a seat they had is drawn anew.
@Component
class LotPersonalData implements PersonalData {
    private final LotStore store;

    LotPersonalData(LotStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 436;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.lot");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "lots.data.title",
                Fate.STAYS_WITHOUT_NAME,
                List.of("lots.data.address", "lots.data.features", "lots.data.household", "lots.data.number"),
                store.listOf(person).stream().map(LotPersonalData::row).toList()));
    }

    private static List<?> row(Lot lot) {
        var features = new TreeMap<>(lot.features())
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining(", "));
        return List.of(Drawing.path(lot.step()), features, lot.household(), lot.number() == null ? "" : lot.number());
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
