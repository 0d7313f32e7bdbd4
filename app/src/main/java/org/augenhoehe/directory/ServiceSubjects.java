package org.augenhoehe.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.feeds.SubjectNames;
import org.springframework.stereotype.Component;

/// A service is called by its name.
@Component
class ServiceSubjects implements SubjectNames {
    private final ServiceNames names;

    ServiceSubjects(ServiceNames names) {
        this.names = names;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.SERVICE;
    }

    @Override
    public Map<UUID, Named> find(Collection<UUID> subjects) {
        return names.list(subjects).stream()
                .collect(Collectors.toMap(
                        ServiceNames.Named::id,
                        one -> new Named(
                                one.name(), Objects.requireNonNullElse(one.easyName(), ""), "/angebote/" + one.id())));
    }
}
