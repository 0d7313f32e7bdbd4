package org.augenhoehe.atlas.show;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.NeedBeside;
import org.augenhoehe.atlas.answer.NeedAnswer;
import org.augenhoehe.atlas.check.Checking;
import org.augenhoehe.atlas.claim.EntryClaim;
import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.MapCollection;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.Events;
import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.platform.web.Option;
import org.jspecify.annotations.Nullable;

/// One entry, as its reader sees it.
///
/// @param who marked it; empty where they want no name, or are gone
/// @param organisation whose it is; empty for nobody's
/// @param values what it says in the fields of its collection
/// @param joined how many need it, too
/// @param undertakings that came of it, by id with their question
/// @param claim that waits for an answer
/// @param claimant what the organisation of that claim is called
/// @param claims for which the reader could say that it is theirs
/// @param resources with which the reader could answer
/// @param keeps whether the reader looks after its collection
/// @param beside what of other rooms answers a need
/// @param ways to answer it from there
public record EntryShown(
        Entry entry,
        String who,
        String organisation,
        @Nullable MapCollection collection,
        List<CollectionField> fields,
        Map<UUID, String> values,
        int joined,
        boolean hasJoined,
        List<NeedAnswer> answers,
        Map<UUID, String> undertakings,
        List<Events.Event> events,
        @Nullable Checking checking,
        boolean stale,
        @Nullable EntryClaim claim,
        String claimant,
        List<Option> claims,
        List<Option> resources,
        @Nullable DrawnMap map,
        boolean own,
        boolean tends,
        boolean decides,
        boolean keeps,
        boolean reachable,
        List<NeedBeside.Answer> beside,
        List<NeedBeside.Way> ways) {
    /// How many need it, whoever marked it included.
    public int needing() {
        return joined + (entry.author() == null ? 0 : 1);
    }

    /// Whether a reader who is signed in may do something with what others marked.
    public boolean isOthers() {
        return !tends && entry.isOnMap();
    }
}
