package org.augenhoehe.sharing.exchange.read;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offered;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// A thing as CommonsBooking knows it, as an offer here: lent to everybody, once. What it is, its name tells; whoever
/// takes it in can change it afterwards.
record ForeignItem(String title, String about, Whereabouts where) {
    /// Without "<" within: of a million of them each would be looked at to the end of the file.
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern VEHICLE =
            Pattern.compile("(?iu).*(rad|bike|anhänger|trailer|fahrzeug|auto|bus|karre|rikscha).*");
    private static final Pattern ROOM = Pattern.compile("(?iu).*(raum|saal|zimmer|room)\\b.*");
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;

    /// Both forms of what CommonsBooking hands out tell the title; only one of them tells more.
    static String key(String title) {
        var key = "commonsbooking:" + title.toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(200, key.length()));
    }

    String key() {
        return key(title);
    }

    boolean isTooLong() {
        return title.length() > LONGEST_TITLE || about.length() > LONGEST_TEXT;
    }

    static String plain(String html) {
        return HtmlUtils.htmlUnescape(TAG.matcher(html).replaceAll(" ").replaceAll("[ \\t]+", " "))
                .strip();
    }

    static Whereabouts where(String place, Gazetteer gazetteer) {
        return OfferRows.at(place(place), gazetteer);
    }

    /// As much of the name of a place as is kept.
    static String place(String name) {
        return name.substring(0, Math.min(200, name.length()));
    }

    /// Whether somebody may have meant it: "9999-12-31" is how programs write "for ever", and nobody lends so long.
    static boolean isInOurTime(Instant from, Instant until) {
        return from.isAfter(FIRST) && until.isBefore(LAST);
    }

    /// @param organisation null for one's own
    Offered offered(@Nullable UUID organisation) {
        var vehicle = VEHICLE.matcher(title).matches();
        var room = ROOM.matcher(title).matches();
        return new Offered(
                Deal.LEND,
                vehicle ? Good.VEHICLE : room ? Good.ROOM : Good.THING,
                vehicle ? Category.MOBILITY : room ? Category.ROOMS : Category.OTHER,
                title,
                about,
                "",
                "",
                "",
                organisation,
                1,
                Admits.EVERYBODY,
                Set.of(),
                Exactness.STREET,
                where,
                List.of(),
                null);
    }
}
