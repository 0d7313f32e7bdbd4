package org.augenhoehe.feeds;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together what is read of news, with one question to each room that tells some.
@Component
public class Reading {
    private final NewsStore store;
    private final Map<String, NewsTeller> tellers;
    private final Map<Subject.Kind, SubjectNames> names;

    Reading(NewsStore store, List<NewsTeller> tellers, List<SubjectNames> names) {
        this.store = store;
        this.tellers = tellers.stream().collect(Collectors.toMap(NewsTeller::kind, Function.identity()));
        this.names = new EnumMap<>(names.stream().collect(Collectors.toMap(SubjectNames::kind, Function.identity())));
    }

    /// The newest first.
    ///
    /// @param subject null for everything
    public List<NewsLine> list(Page page, @Nullable Subject subject, int limit, int offset) {
        var noted = store.list(subject, limit, offset);
        var told = new HashMap<UUID, NewsTeller.Told>();
        noted.stream()
                .collect(Collectors.groupingBy(
                        NewsStore.Noted::kind, Collectors.mapping(NewsStore.Noted::id, Collectors.toList())))
                .forEach((kind, ids) -> {
                    var teller = tellers.get(kind);
                    if (teller != null) {
                        told.putAll(teller.tell(page, ids));
                    }
                });
        return noted.stream()
                .flatMap(one ->
                        Optional.ofNullable(told.get(one.id()))
                                .map(words -> new NewsLine(one.id(), one.at(), words))
                                .stream())
                .toList();
    }

    int count(@Nullable Subject subject) {
        return store.count(subject);
    }

    public Optional<SubjectNames.Named> find(Subject subject) {
        return Optional.ofNullable(find(List.of(subject)).get(subject));
    }

    /// Several at once, in one question for each kind.
    public Map<Subject, SubjectNames.Named> find(Collection<Subject> subjects) {
        var found = new HashMap<Subject, SubjectNames.Named>();
        subjects.stream()
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toList())))
                .forEach((kind, ids) -> {
                    var room = names.get(kind);
                    if (room != null) {
                        room.find(ids).forEach((id, named) -> found.put(new Subject(kind, id), named));
                    }
                });
        return found;
    }
}
