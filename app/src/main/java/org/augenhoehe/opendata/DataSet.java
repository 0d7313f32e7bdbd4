package org.augenhoehe.opendata;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// Public things of one kind that anybody may take along. Every [Resource][org.augenhoehe.api.Resource] is one by
/// itself; a room declares one as a bean only for what programs read elsewhere. What is hidden, taken back or said in a
/// protected room is never there, and no row names a person.
///
/// Texts, in `text/opendata_*.properties` or the room's own: `opendata.set.<name>.title`,
/// `opendata.set.<name>.keywords` (separated by commas), `opendata.set.<name>.about` (of a resource:
/// `api.resource.<name>`), and of each part `opendata.field.<part>`, or `opendata.field.<name>.<part>` where the same
/// word means something else.
///
/// @param <T> a row: a record whose first part is the `UUID id`, each part with what it means
///     ([Means][org.augenhoehe.api.Means]) and, where it counts people, with
///     [CountsPeople][org.augenhoehe.api.CountsPeople]
public interface DataSet<T extends Record> {
    /// As it stands in addresses: `services`.
    String name();

    Class<T> type();

    /// By id, from the one after that on.
    List<T> list(String base, @Nullable UUID after, int most);

    /// Where programs read the same as it is now, below this house.
    String live();

    /// Where that is described.
    String description();

    default String aboutKey() {
        return "opendata.set." + name() + ".about";
    }

    /// As SPDX spells it, where those who wrote it gave it so; empty where the place says.
    default String licence() {
        return "";
    }

    /// Whether it came from sources elsewhere, which have a say in its licence.
    default boolean isGathered() {
        return false;
    }
}
