package org.augenhoehe.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One kind of public things that programs read. A room declares one as a bean. What is hidden, taken back or said in
/// a protected room is never there, and no answer names a person.
///
/// Text of the page for people: `api.resource.<name>`.
///
/// @param <T> the thing as it is handed out: a record whose first part is the `UUID id`, each part with what it
///     [Means]; a `@Nullable` part is there, and may be null
public interface Resource<T extends Record> {
    /// As it stands in addresses: `steps`.
    String name();

    /// One sentence, in English as everything for programs.
    String about();

    Class<T> type();

    /// Names of ids by which a list can be narrowed: `undertaking`.
    Set<String> narrowedBy();

    /// By id, from the one after [Asked#after] on; in as many questions to the database for many as for one.
    List<T> list(Asked asked);

    Optional<T> find(String base, UUID id);

    /// Where whoever writes gives it under a licence of its own, as SPDX spells it: `CC-BY-SA-4.0`. No place gives it
    /// away under another one. Empty where the place says.
    default String licence() {
        return "";
    }
}
