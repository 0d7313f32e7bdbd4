package org.augenhoehe.sharing.exchange.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON by which CommonsBooking tells portals what can be lent (Commons API): places, things, and at which hours
/// each is taken. Lines are the numbers of the things.
class CommonsApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOOKED = "booked";

    private final @Nullable UUID organisation;
    private final Gazetteer gazetteer;
    private final FileRead.Gathering into;
    private final Map<String, Whereabouts> places = new HashMap<>();

    CommonsApi(@Nullable UUID organisation, Gazetteer gazetteer, FileRead.Gathering into) {
        this.organisation = organisation;
        this.gazetteer = gazetteer;
        this.into = into;
    }

    void read(String text) {
        JsonNode all;
        try {
            all = JSON.readTree(text);
        } catch (JacksonException broken) {
            into.refuse(0, Trouble.BROKEN, "");
            return;
        }
        if (!all.path("items").isArray()) {
            into.refuse(0, Trouble.NO_COLUMN, "items");
            return;
        }
        all.path("locations").path("features").valueStream().forEach(this::place);
        var number = new int[1];
        all.path("items").valueStream().forEach(item -> item(item, ++number[0]));
    }

    private void place(JsonNode feature) {
        var told = feature.path("properties");
        var at = feature.path("geometry").path("coordinates");
        var name = ForeignItem.place(text(told, "name"));
        var point = at.isArray() && at.size() >= 2
                ? Coordinates.find(at.get(1).asString(""), at.get(0).asString(""))
                : Optional.<Coordinates>empty();
        places.put(
                text(told, "uid"),
                point.map(one -> OfferRows.at(name, one)).orElseGet(() -> ForeignItem.where(name, gazetteer)));
    }

    private void item(JsonNode told, int number) {
        var title = text(told, "name");
        if (title.length() < 3) {
            into.refuse(number, Trouble.NO_TITLE, title);
            return;
        }
        var slots = told.path("availability");
        var place = slots.valueStream()
                .map(slot -> places.get(text(slot, "location_uid")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(new Whereabouts("", null, null));
        var item = new ForeignItem(title, ForeignItem.plain(text(told, "description")), place);
        if (item.isTooLong()) {
            into.refuse(number, Trouble.TOO_LONG, title);
            return;
        }
        into.take(new FileRead.Item(number, item.key(), item.offered(organisation)));
        slots.valueStream()
                .filter(slot -> text(slot, "status").equalsIgnoreCase(BOOKED))
                .forEach(slot -> booked(slot, item, number));
    }

    private void booked(JsonNode slot, ForeignItem item, int number) {
        var from = text(slot, "start");
        var until = text(slot, "end");
        try {
            var begins = OffsetDateTime.parse(from).toInstant();
            var ends = OffsetDateTime.parse(until).toInstant();
            if (begins.isBefore(ends) && ForeignItem.isInOurTime(begins, ends)) {
                into.take(new FileRead.Lent(
                        number,
                        "commonsbooking-zeit:" + from + " " + item.title(),
                        item.key(),
                        new Span(begins, ends)));
                return;
            }
        } catch (DateTimeException noMoment) {
            // It is refused as one that ends before it begins.
        }
        into.refuse(number, Trouble.TIMES, from + " – " + until);
    }

    /// JSON can spell a zero byte, which the database stores nowhere.
    private static String text(JsonNode node, String name) {
        var found = node.path(name);
        return found.isString() || found.isNumber()
                ? found.asString().replace("\0", "").strip()
                : "";
    }
}
