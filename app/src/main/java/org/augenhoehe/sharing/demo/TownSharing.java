package org.augenhoehe.sharing.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.demo.Scene;
import org.augenhoehe.platform.demo.TownRoom;
import org.augenhoehe.sharing.booking.opening.Hours;
import org.augenhoehe.sharing.booking.opening.Land;
import org.augenhoehe.sharing.booking.opening.Limit;
import org.augenhoehe.sharing.booking.opening.Opening;
import org.augenhoehe.sharing.booking.opening.OpeningBook;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offered;
import org.augenhoehe.sharing.offer.book.OfferAnswer;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.augenhoehe.sharing.request.Requested;
import org.augenhoehe.sharing.request.book.RequestAnswer;
import org.augenhoehe.sharing.request.book.RequestBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people of the town offer and look for.
@Component
class TownSharing implements TownRoom {
    private static final int A_DAY = Hours.A_DAY;

    private final OfferBook offers;
    private final RequestBook requests;
    private final OpeningBook opening;

    TownSharing(OfferBook offers, RequestBook requests, OpeningBook opening) {
        this.offers = offers;
        this.requests = requests;
        this.opening = opening;
    }

    @Override
    public Map<String, Consumer<Scene>> deeds() {
        return Map.of(
                "shares", this::share,
                "looks for", this::lookFor,
                "lends to whoever comes", this::lendFreely,
                "lends at fixed hours", this::lendAtHours,
                "closes for some days",
                        scene -> opening.closeOrganisation(
                                scene.who(), scene.known("of"), scene.dayIn("in"), scene.dayIn("until")));
    }

    /// Several things at once have the conditions and the place in common.
    private void share(Scene scene) {
        if (!scene.says("things")) {
            scene.happened(offer(scene, scene));
            return;
        }
        scene.parts("things").forEach(thing -> thing.happened(offer(scene, thing)));
    }

    private UUID offer(Scene scene, Scene thing) {
        var offered = new Offered(
                Deal.valueOf(scene.text("deal", "LEND")),
                Good.valueOf(thing.text("good", scene.text("good", "THING"))),
                Category.valueOf(thing.text("category")),
                thing.text("title"),
                thing.text("about", ""),
                scene.text("conditions", ""),
                scene.text("damage", ""),
                scene.text("inReturn", ""),
                organisation(scene),
                thing.says("pieces") ? thing.number("pieces") : 1,
                Admits.valueOf(scene.text("admits", "EVERYBODY")),
                Set.of(),
                Exactness.valueOf(scene.text("exactness", "STREET")),
                where(scene),
                AccessFact.listKnown(thing.texts("access")),
                thing.says("minutes") ? thing.number("minutes") : null);
        if (offers.publish(scene.who(), offered) instanceof OfferAnswer.Done(var id, var held) && !held) {
            return id;
        }
        throw new IllegalStateException("nobody can offer this: " + offered.title());
    }

    private void lookFor(Scene scene) {
        var requested = new Requested(
                Good.valueOf(scene.text("good", "THING")),
                Category.valueOf(scene.text("category")),
                scene.text("title"),
                scene.text("about", ""),
                organisation(scene),
                scene.says("pieces") ? scene.number("pieces") : 1,
                Exactness.valueOf(scene.text("exactness", "DISTRICT")),
                where(scene),
                List.of(),
                scene.dayIn("days"));
        if (requests.ask(scene.who(), requested) instanceof RequestAnswer.Done(var id, var held) && !held) {
            scene.happened(id);
            return;
        }
        throw new IllegalStateException("nobody can look for this: " + requested.title());
    }

    /// From now on nobody has to say yes to each booking of what belongs to it.
    private void lendFreely(Scene scene) {
        opening.setOfOrganisation(
                scene.who(), scene.known("of"), opening(scene.number("longest"), List.of()), Limit.NONE);
    }

    /// The same, at the hours of some weekdays only, and so many things at once for each.
    private void lendAtHours(Scene scene) {
        var hours = scene.lists("hours").entrySet().stream()
                .map(day -> new Hours(
                        DayOfWeek.valueOf(day.getKey()),
                        minute(day.getValue().getFirst()),
                        minute(day.getValue().getLast())))
                .toList();
        opening.setOfOrganisation(
                scene.who(),
                scene.known("of"),
                opening(scene.number("longest"), hours),
                new Limit(scene.number("atOnce"), null));
    }

    private static int minute(String hour) {
        return Integer.parseInt(hour) * 60;
    }

    private static Opening opening(int longestDays, List<Hours> hours) {
        return new Opening(
                false,
                false,
                hours.isEmpty(),
                0,
                365,
                60,
                longestDays * A_DAY,
                0,
                0,
                false,
                !hours.isEmpty(),
                hours.isEmpty() ? Land.ALL : Land.NI,
                12,
                hours);
    }

    private static @Nullable UUID organisation(Scene scene) {
        return scene.says("of") ? scene.known("of") : null;
    }

    private static Whereabouts where(Scene scene) {
        return new Whereabouts(
                scene.text("place", ""),
                scene.says("latitude") ? Double.valueOf(scene.text("latitude")) : null,
                scene.says("longitude") ? Double.valueOf(scene.text("longitude")) : null);
    }
}
