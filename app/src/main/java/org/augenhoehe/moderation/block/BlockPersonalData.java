package org.augenhoehe.moderation.block;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class BlockPersonalData implements PersonalData {
    private final BlockStore store;

    BlockPersonalData(BlockStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 510;
    }

    @Override
    public Set<String> tables() {
        return Set.of("moderation.block");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        List<List<?>> rows = store.listOf(person).stream()
                .<List<?>>map(block -> List.of(
                        block.reason(), block.at(), block.until(), Objects.requireNonNullElse(block.objection(), "")))
                .toList();
        return List.of(new PersonalSection(
                "moderation.data.blocks",
                Fate.ERASED,
                List.of(
                        "moderation.data.reason",
                        "moderation.data.at",
                        "moderation.data.until",
                        "moderation.data.objection"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
