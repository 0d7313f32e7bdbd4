package org.augenhoehe.atlas.show;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.atlas.NeedBeside;
import org.augenhoehe.atlas.answer.BecameStore;
import org.augenhoehe.atlas.answer.JoiningStore;
import org.augenhoehe.atlas.answer.NeedAnswer;
import org.augenhoehe.atlas.answer.NeedAnswerStore;
import org.augenhoehe.atlas.check.CheckingStore;
import org.augenhoehe.atlas.claim.EntryClaimBook;
import org.augenhoehe.atlas.claim.EntryClaimStore;
import org.augenhoehe.atlas.collection.CollectionField;
import org.augenhoehe.atlas.collection.FieldStore;
import org.augenhoehe.atlas.collection.MapCollectionStore;
import org.augenhoehe.atlas.collection.SpokenFor;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.EntryFindability;
import org.augenhoehe.atlas.entry.EntryNews;
import org.augenhoehe.atlas.entry.Events;
import org.augenhoehe.atlas.entry.MapEntryBook;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.places.geometry.Geometries;
import org.augenhoehe.places.geometry.Shape;
import org.augenhoehe.places.map.DrawnMap;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gathers what the page of an entry shows.
@Component
class EntryShowing {
    private static final int RESOURCES = 60;

    private final MapEntryBook book;
    private final EntryNews news;
    private final Events events;
    private final JoiningStore joined;
    private final NeedAnswerStore answers;
    private final BecameStore became;
    private final CheckingStore checkings;
    private final EntryClaimStore claims;
    private final EntryClaimBook claiming;
    private final MapCollectionStore collections;
    private final FieldStore fields;
    private final People people;
    private final Organisations organisations;
    private final Undertakings undertakings;
    private final List<NeedBeside> rooms;
    private final Clock clock;

    EntryShowing(
            MapEntryBook book,
            EntryNews news,
            Events events,
            JoiningStore joined,
            NeedAnswerStore answers,
            BecameStore became,
            CheckingStore checkings,
            EntryClaimStore claims,
            EntryClaimBook claiming,
            MapCollectionStore collections,
            FieldStore fields,
            People people,
            Organisations organisations,
            Undertakings undertakings,
            List<NeedBeside> rooms,
            Clock clock) {
        this.book = book;
        this.news = news;
        this.events = events;
        this.joined = joined;
        this.answers = answers;
        this.became = became;
        this.checkings = checkings;
        this.claims = claims;
        this.claiming = claiming;
        this.collections = collections;
        this.fields = fields;
        this.people = people;
        this.organisations = organisations;
        this.undertakings = undertakings;
        this.rooms = rooms;
        this.clock = clock;
    }

    EntryShown of(Page page, Entry entry) {
        var id = entry.id();
        var reader = page.visitor().person();
        var tends = book.tends(reader, entry);
        var collection = entry.collection() == null
                ? null
                : collections
                        .find(entry.collection())
                        .filter(one -> !one.hidden())
                        .orElse(null);
        var claim = entry.isOpen() ? claims.findWaiting(id).orElse(null) : null;
        return new EntryShown(
                entry,
                entry.named() && entry.author() != null
                        ? people.names(List.of(entry.author())).getOrDefault(entry.author(), "")
                        : "",
                organisation(entry.organisation()),
                collection,
                collection == null ? List.<CollectionField>of() : fields.list(collection.id()),
                fields.values(List.of(id)).getOrDefault(id, Map.of()),
                entry.isNeed() ? joined.count(id) : 0,
                entry.isNeed() && reader != null && joined.hasJoined(id, reader),
                answers(entry),
                undertakings(id),
                events.list(id),
                checkings.findLast(id).orElse(null),
                entry.isOnMap() && checkings.isStale(id, clock.instant()),
                claim,
                claim == null ? "" : organisation(claim.organisation()),
                entry.isOnMap() && claim == null ? claimable(page, entry) : List.of(),
                reader != null && entry.isNeed() && entry.isOnMap() ? resources(entry, reader) : List.of(),
                map(entry),
                entry.isBy(reader),
                tends,
                claiming.mayDecide(page.visitor(), entry),
                reader != null
                        && collection != null
                        && collection.keeper() != null
                        && organisations.speaksFor(reader, collection.keeper()),
                !news.tending(entry).isEmpty(),
                entry.isNeed()
                        ? rooms.stream()
                                .flatMap(room -> room.answers(page, id).stream())
                                .toList()
                        : List.of(),
                reader != null && entry.isNeed() && entry.isOnMap()
                        ? rooms.stream()
                                .flatMap(room -> room.ways(page, id).stream())
                                .toList()
                        : List.of());
    }

    private String organisation(@Nullable UUID organisation) {
        return organisation == null
                ? ""
                : organisations.names(List.of(organisation)).getOrDefault(organisation, "");
    }

    private List<NeedAnswer> answers(Entry entry) {
        return entry.isNeed() ? answers.listAnswering(entry.id()) : answers.listAnswered(entry.id());
    }

    private Map<UUID, String> undertakings(UUID entry) {
        var ids = became.listUndertakings(entry);
        var known = undertakings.listKnown(ids);
        var questions = new LinkedHashMap<UUID, String>();
        ids.forEach(one -> {
            if (known.containsKey(one)) {
                questions.put(one, Objects.requireNonNull(known.get(one)).question());
            }
        });
        return questions;
    }

    private List<Option> claimable(Page page, Entry entry) {
        return SpokenFor.options(page, organisations).stream()
                .filter(one -> entry.organisation() == null
                        || !one.value().equals(entry.organisation().toString()))
                .toList();
    }

    private List<Option> resources(Entry need, UUID reader) {
        return answers.listFitting(need, reader, RESOURCES).stream()
                .map(one -> new Option(
                        one.id().toString(), one.place().isEmpty() ? one.name() : one.name() + " · " + one.place()))
                .toList();
    }

    private static @Nullable DrawnMap map(Entry entry) {
        if (entry.shape() == null || !(Geometries.read(entry.shape()) instanceof Shape.Read(var shape))) {
            return null;
        }
        var layer = EntryFindability.layer(entry);
        return DrawnMap.of(List.of(new DrawnMap.Drawn(shape, entry.name(), layer.sign(), layer.letter(), "")));
    }
}
