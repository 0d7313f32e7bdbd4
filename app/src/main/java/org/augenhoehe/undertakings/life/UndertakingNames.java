package org.augenhoehe.undertakings.life;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.feeds.SubjectNames;
import org.springframework.stereotype.Component;

/// An undertaking is called by its question.
@Component
class UndertakingNames implements SubjectNames {
    private final UndertakingStore undertakings;

    UndertakingNames(UndertakingStore undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.UNDERTAKING;
    }

    @Override
    public Map<UUID, Named> find(Collection<UUID> subjects) {
        return undertakings.listAll(List.copyOf(subjects)).stream()
                .collect(Collectors.toMap(
                        Undertaking::id, one -> new Named(one.question(), one.easyQuestion(), one.home())));
    }
}
