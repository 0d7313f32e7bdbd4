package org.augenhoehe.notices;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/// All kinds of news that the rooms declare.
@Component
class NoticeKinds {
    private final Map<String, NoticeKind> byId;

    NoticeKinds(List<NoticeKind> kinds) {
        byId = kinds.stream().collect(Collectors.toMap(NoticeKind::id, Function.identity()));
    }

    List<NoticeKind> list() {
        return byId.values().stream()
                .sorted(Comparator.comparing(NoticeKind::id))
                .toList();
    }

    /// @return empty for a kind that a former version of the platform knew
    Optional<NoticeKind> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
