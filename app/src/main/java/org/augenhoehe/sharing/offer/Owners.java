package org.augenhoehe.sharing.offer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people, groups and organisations are called that offer or ask for something.
@Component
public class Owners {
    private final People people;
    private final Organisations organisations;

    Owners(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /// @return empty where nobody is left
    public String name(@Nullable UUID person, @Nullable UUID organisation) {
        if (organisation != null) {
            return organisations.names(List.of(organisation)).getOrDefault(organisation, "");
        }
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, "");
    }

    /// The names of many at once, by their id.
    public Map<UUID, String> names(Stream<@Nullable UUID> some, Stream<@Nullable UUID> groups) {
        var names = new HashMap<>(people.names(some.filter(Objects::nonNull).toList()));
        names.putAll(organisations.names(groups.filter(Objects::nonNull).toList()));
        return names;
    }

    /// The groups and organisations for which whoever looks at the page speaks, to choose from.
    public List<Option> spokenFor(Page page) {
        var person = page.visitor().person();
        return person == null ? List.of() : options(page, organisations.listSpokenForBy(person));
    }

    /// Groups and organisations to choose from, by name.
    public List<Option> options(Page page, Collection<UUID> some) {
        return organisations.names(Set.copyOf(some)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(page.language().collator()))
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }
}
