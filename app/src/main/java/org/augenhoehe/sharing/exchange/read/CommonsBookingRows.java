package org.augenhoehe.sharing.exchange.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.platform.files.TableRows.Row;
import org.augenhoehe.sharing.booking.Span;
import org.jspecify.annotations.Nullable;

/// The table that CommonsBooking, a plugin of WordPress, hands out: one line for each time frame. Lines in which
/// something can be booked name the things and where they stand; lines of bookings say what is promised already. Who
/// booked is not read.
class CommonsBookingRows {
    private static final String ITEM = "item-post_title";
    private static final String LOCATION = "location-post_title";
    private static final String FROM = "repetition-start";
    private static final String UNTIL = "repetition-end";
    private static final List<String> ABOUT = List.of("item: post_content", "item: post_excerpt");
    private static final int LONGEST_ID = 100;
    private static final Set<String> BOOKABLE = Set.of("buchbar", "bookable");
    private static final Set<String> BOOKING = Set.of("buchung", "booking");

    private final @Nullable UUID organisation;
    private final Gazetteer gazetteer;
    private final FileRead.Gathering into;

    CommonsBookingRows(@Nullable UUID organisation, Gazetteer gazetteer, FileRead.Gathering into) {
        this.organisation = organisation;
        this.gazetteer = gazetteer;
        this.into = into;
    }

    /// Whether a table is such a one.
    static boolean is(List<String> header) {
        return header.contains(ITEM) && header.contains(FROM);
    }

    void read(Row row) {
        var title = said(row, ITEM);
        var type = said(row, "type").toLowerCase(Locale.ROOT);
        if (!row.complete()) {
            into.refuse(row.line(), Trouble.COLUMNS_MISSING, title);
        } else if (BOOKABLE.contains(type)) {
            item(row, title);
        } else if (BOOKING.contains(type)) {
            booking(row, title);
        } else {
            into.leave(LeftOut.BLOCKED_TIMES);
        }
    }

    /// The same thing comes in many lines; the first one tells.
    private void item(Row row, String title) {
        if (into.has(ForeignItem.key(title))) {
            return;
        }
        if (title.length() < 3) {
            into.refuse(row.line(), Trouble.NO_TITLE, title);
            return;
        }
        var item =
                new ForeignItem(title, ForeignItem.plain(row.first(ABOUT)), ForeignItem.where(place(row), gazetteer));
        if (item.isTooLong()) {
            into.refuse(row.line(), Trouble.TOO_LONG, title);
        } else {
            into.take(new FileRead.Item(row.line(), item.key(), item.offered(organisation)));
        }
    }

    /// The address where it is told; else what the place is called.
    private static String place(Row row) {
        var town = Stream.of("_cb_location_postcode", "_cb_location_city")
                .map(field -> said(row, "location: " + field))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var address = Stream.of(said(row, "location: _cb_location_street"), town)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return address.isEmpty() ? said(row, LOCATION) : address;
    }

    private void booking(Row row, String title) {
        switch (said(row, "post_status").toLowerCase(Locale.ROOT)) {
            case "canceled", "cancelled" -> into.leave(LeftOut.CANCELLED);
            case "unconfirmed" -> into.leave(LeftOut.UNCONFIRMED);
            default -> {
                // Where only bookings are handed out, they name the things.
                item(row, title);
                if (into.has(ForeignItem.key(title))) {
                    confirmed(row, title);
                }
            }
        }
    }

    private void confirmed(Row row, String title) {
        var id = said(row, "id");
        if (id.length() > LONGEST_ID) {
            into.refuse(row.line(), Trouble.TOO_LONG, id);
            return;
        }
        try {
            var from = moment(said(row, FROM), false);
            var until = moment(said(row, UNTIL), true);
            if (!from.isBefore(until) || !ForeignItem.isInOurTime(from, until)) {
                into.refuse(row.line(), Trouble.TIMES, said(row, FROM) + " – " + said(row, UNTIL));
                return;
            }
            into.take(new FileRead.Lent(
                    row.line(), "commonsbooking-buchung:" + id, ForeignItem.key(title), new Span(from, until)));
        } catch (DateTimeException noMoment) {
            into.refuse(row.line(), Trouble.TIMES, said(row, FROM) + " – " + said(row, UNTIL));
        }
    }

    /// WordPress writes what the clock on the wall shows, as if it were UTC. A day ends with its last second.
    private static Instant moment(String typed, boolean ends) {
        var told = OffsetDateTime.parse(typed);
        var moment = told.getOffset().equals(ZoneOffset.UTC)
                ? told.toLocalDateTime().atZone(Span.ZONE).toInstant()
                : told.toInstant();
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return ends && !minute.equals(moment) ? minute.plus(1, ChronoUnit.MINUTES) : minute;
    }

    private static String said(Row row, String column) {
        return row.first(List.of(column));
    }
}
