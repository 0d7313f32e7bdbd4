package org.augenhoehe.sharing.request.book;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.Moderation;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.sharing.offer.place.PublicPlaces;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestState;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.request.Requested;
import org.augenhoehe.sharing.request.book.RequestAnswer.Why;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asking for something, changing it, ending it.
@Component
public class RequestBook {
    /// The kind under which requests are reported and decided about.
    public static final String MODERATED = "teilen-gesuch";

    /// The kind under which news of requests are told.
    public static final String NEWS = "teilen-gesuch";

    public static final ZoneId ZONE = People.ZONE;

    /// After so long nobody remembers that they asked.
    public static final int MOST_DAYS = 365;

    private final RequestStore store;
    private final RequestTending tending;
    private final Organisations organisations;
    private final PublicPlaces places;
    private final RequestNews news;
    private final RequestHearings hearings;
    private final Doorkeeper door;
    private final Moderation moderation;
    private final Clock clock;

    RequestBook(
            RequestStore store,
            RequestTending tending,
            Organisations organisations,
            PublicPlaces places,
            RequestNews news,
            RequestHearings hearings,
            Doorkeeper door,
            Moderation moderation,
            Clock clock) {
        this.store = store;
        this.tending = tending;
        this.organisations = organisations;
        this.places = places;
        this.news = news;
        this.hearings = hearings;
        this.door = door;
        this.moderation = moderation;
        this.clock = clock;
    }

    @Transactional
    public RequestAnswer ask(UUID person, Requested requested) {
        if (requested.organisation() != null && !organisations.speaksFor(person, requested.organisation())) {
            return new RequestAnswer.Refused(Why.NOT_SPEAKER);
        }
        var refused = check(requested);
        if (refused.isPresent()) {
            return new RequestAnswer.Refused(refused.get());
        }
        var answer = knock(person, requested, false);
        if (isClosed(answer)) {
            return new RequestAnswer.Closed(answer);
        }
        var id = Ids.next();
        store.add(
                id,
                requested.organisation() == null ? person : null,
                requested,
                places.of(requested.where(), requested.exactness()),
                clock.instant());
        var held = answer instanceof Answer.Held;
        if (held) {
            hold(id, true);
        } else {
            news.happened(store.get(id), "asked", person, false);
        }
        hearings.tell(id);
        return new RequestAnswer.Done(id, held);
    }

    /// Who asks stays.
    ///
    /// @param version that was seen
    /// @param moved whether it is needed elsewhere now; otherwise its place stays as everybody knows it
    @Transactional
    public RequestAnswer change(UUID person, UUID id, int version, Requested changed, boolean moved) {
        var before = holdTended(person, id);
        if (!before.isOpen()) {
            return new RequestAnswer.Refused(Why.ENDED);
        }
        if (before.version() != version) {
            return new RequestAnswer.Refused(Why.MOVED);
        }
        var requested = changed.of(before.organisation());
        var refused = check(requested);
        if (refused.isPresent()) {
            return new RequestAnswer.Refused(refused.get());
        }
        var answer = knock(person, requested, requested.saysTheSameAs(before));
        if (isClosed(answer)) {
            return new RequestAnswer.Closed(answer);
        }
        var shown = moved || requested.exactness() != before.exactness()
                ? places.of(requested.where(), requested.exactness())
                : new Whereabouts(before.place(), before.latitude(), before.longitude());
        store.change(id, requested, shown, clock.instant());
        var held = answer instanceof Answer.Held && before.isPublic();
        if (held) {
            hold(id, before.held());
        } else if (before.isPublic()) {
            news.happened(store.get(id), "changed", person, true);
        }
        hearings.tell(id);
        return new RequestAnswer.Done(id, held);
    }

    /// @param how anything but open
    @Transactional
    public RequestAnswer end(UUID person, UUID id, RequestState how) {
        var request = holdTended(person, id);
        if (!request.isOpen()) {
            return new RequestAnswer.Refused(Why.ENDED);
        }
        store.end(id, how, clock.instant());
        if (request.isPublic()) {
            news.happened(request, how == RequestState.FOUND ? "found" : "over", person, true);
        }
        hearings.tell(id);
        return new RequestAnswer.Done(id, false);
    }

    /// At any time, also once it is over. None of its words stay.
    @Transactional
    public RequestAnswer withdraw(UUID person, UUID id) {
        var request = holdTended(person, id);
        if (request.isForgotten()) {
            return new RequestAnswer.Refused(Why.ENDED);
        }
        store.withdraw(id, clock.instant());
        hearings.tell(id);
        return new RequestAnswer.Done(id, false);
    }

    private Optional<Why> check(Requested requested) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (requested.exactness() == Exactness.EXACT && requested.organisation() == null) {
            return Optional.of(Why.HOME);
        }
        if (requested.pieces() > 1 && !requested.good().isBookable()) {
            return Optional.of(Why.ONE_ONLY);
        }
        if (requested.untilDay().isBefore(today)) {
            return Optional.of(Why.PAST);
        }
        return requested.untilDay().isAfter(today.plusDays(MOST_DAYS)) ? Optional.of(Why.FAR) : Optional.empty();
    }

    /// @param unread whether nobody has read it before
    private void hold(UUID id, boolean unread) {
        store.hide(id, clock.instant(), unread);
        moderation.hold(MODERATED, id);
    }

    /// @throws NotFound where this person may not even read it
    private Request holdTended(UUID person, UUID id) {
        var request = store.hold(id);
        if (!tending.shows(person, request)) {
            throw new NotFound();
        }
        if (!tending.tends(person, request)) {
            throw new Forbidden();
        }
        return request;
    }

    /// @param said whether its own words were taken before: whoever changes the day says nothing again
    private Answer knock(UUID person, Requested requested, boolean said) {
        var place = requested.where().text();
        if (said) {
            return door.admit(person, place);
        }
        var answer = door.knock(person, requested.words());
        return answer instanceof Answer.Open && !place.isEmpty() ? door.admit(person, place) : answer;
    }

    private static boolean isClosed(Answer answer) {
        return !(answer instanceof Answer.Open || answer instanceof Answer.Held);
    }
}
