package org.augenhoehe.commitments.way;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

@Component
class EchoPersonalData implements PersonalData {
    private final EchoStore store;

    EchoPersonalData(EchoStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public Set<String> tables() {
        return Set.of("commitments.echo", "commitments.echo_told");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "commitments.data.echo",
                Fate.ERASED,
                List.of("commitments.data.day", "commitments.data.address"),
                store.list(person, Integer.MAX_VALUE, 0).stream()
                        .map(echo -> List.<Object>of(echo.day(), "/faden/" + echo.thing()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
