package org.augenhoehe.sharing.exchange.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.places.Address;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.places.geometry.Exactness;
import org.augenhoehe.platform.files.CsvTable;
import org.augenhoehe.platform.files.TableRows.Row;
import org.augenhoehe.sharing.exchange.Column;
import org.augenhoehe.sharing.exchange.Words;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Admits;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Deal;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.Offered;
import org.jspecify.annotations.Nullable;

/// Tells what a line of a table of offers says, or why it cannot be taken.
class OfferRows {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_TERMS = 2000;
    private static final int LONGEST_RETURN = 500;
    private static final int LONGEST_PLACE = 200;
    private static final int MOST_PIECES = 500;
    private static final int MOST_MINUTES = 6000;

    private final @Nullable UUID organisation;
    private final Gazetteer gazetteer;
    private final FileRead.Gathering into;

    /// @param organisation whose they will be; null for one's own
    OfferRows(@Nullable UUID organisation, Gazetteer gazetteer, FileRead.Gathering into) {
        this.organisation = organisation;
        this.gazetteer = gazetteer;
        this.into = into;
    }

    void header(List<String> names) {
        into.unknown(names.stream()
                .filter(name -> !name.isEmpty() && !Column.isKnown(name))
                .toList());
    }

    void read(Row row) {
        var title = said(row, Column.TITLE);
        if (!row.complete()) {
            into.refuse(row.line(), Trouble.COLUMNS_MISSING, title);
        } else if (title.length() < SHORTEST_TITLE) {
            into.refuse(row.line(), Trouble.NO_TITLE, title);
        } else {
            offered(row, title)
                    .ifPresent(offered -> into.take(new FileRead.Item(row.line(), key(row, title), offered)));
        }
    }

    /// What has no name of its own in the file is known by its title.
    private static String key(Row row, String title) {
        var own = said(row, Column.KEY);
        var key = own.isEmpty() ? "titel:" + title.toLowerCase(Locale.ROOT) : own;
        return key.substring(0, Math.min(200, key.length()));
    }

    private Optional<Offered> offered(Row row, String title) {
        var about = said(row, Column.ABOUT);
        var conditions = said(row, Column.CONDITIONS);
        var damage = said(row, Column.DAMAGE);
        var inReturn = said(row, Column.IN_RETURN);
        var place = said(row, Column.PLACE);
        if (title.length() > LONGEST_TITLE
                || about.length() > LONGEST_TEXT
                || Math.max(conditions.length(), damage.length()) > LONGEST_TERMS
                || inReturn.length() > LONGEST_RETURN
                || place.length() > LONGEST_PLACE
                || said(row, Column.KEY).length() > LONGEST_PLACE) {
            return refused(row, Trouble.TOO_LONG, title);
        }
        var deal = chosen(row, Column.DEAL, Words.deal(said(row, Column.DEAL)), Deal.LEND);
        var good = chosen(row, Column.GOOD, Words.good(said(row, Column.GOOD)), Good.THING);
        var category = chosen(row, Column.CATEGORY, Category.find(said(row, Column.CATEGORY)), Category.OTHER);
        var admits = chosen(row, Column.ADMITS, Words.admits(said(row, Column.ADMITS)), Admits.EVERYBODY);
        var exactness = chosen(row, Column.EXACTNESS, Words.exactness(said(row, Column.EXACTNESS)), Exactness.STREET);
        var pieces = number(row, Column.PIECES, MOST_PIECES, Trouble.PIECES);
        var minutes = number(row, Column.MINUTES, MOST_MINUTES, Trouble.MINUTES);
        var where = where(row, place);
        var access = access(row);
        if (deal.isEmpty()
                || good.isEmpty()
                || category.isEmpty()
                || admits.isEmpty()
                || exactness.isEmpty()
                || pieces.isEmpty()
                || minutes.isEmpty()
                || where.isEmpty()
                || access.isEmpty()) {
            return Optional.empty();
        }
        if (admits.get() == Admits.MEMBERS && organisation == null) {
            return refused(row, Trouble.ADMITS, said(row, Column.ADMITS));
        }
        return Optional.of(new Offered(
                deal.get(),
                good.get(),
                category.get(),
                title,
                about,
                conditions,
                damage,
                deal.get() == Deal.SWAP ? inReturn : "",
                organisation,
                Math.max(1, pieces.getAsInt()),
                admits.get(),
                admits.get() == Admits.MEMBERS && organisation != null ? Set.of(organisation) : Set.of(),
                exactness.get(),
                where.get(),
                access.get(),
                minutes.getAsInt() == 0 ? null : minutes.getAsInt()));
    }

    /// Where nothing stands, the usual; what nobody knows is refused.
    private <T> Optional<T> chosen(Row row, Column column, Optional<T> read, T usual) {
        var typed = said(row, column);
        if (typed.isEmpty()) {
            return Optional.of(usual);
        }
        return read.isPresent() ? read : refused(row, Trouble.valueOf(column.name()), typed);
    }

    /// 0 where nothing stands.
    private OptionalInt number(Row row, Column column, int most, Trouble trouble) {
        var typed = said(row, column);
        if (typed.isEmpty()) {
            return OptionalInt.of(0);
        }
        try {
            var number = Integer.parseInt(typed);
            if (number >= 1 && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException noNumber) {
            // It is refused as one that is too large.
        }
        into.refuse(row.line(), trouble, typed);
        return OptionalInt.empty();
    }

    private Optional<Whereabouts> where(Row row, String place) {
        var latitude = said(row, Column.LATITUDE);
        var longitude = said(row, Column.LONGITUDE);
        if (latitude.isEmpty() && longitude.isEmpty()) {
            return Optional.of(at(place, gazetteer));
        }
        var at = Coordinates.find(latitude, longitude);
        return at.isPresent()
                ? at.map(one -> at(place, one))
                : refused(row, Trouble.COORDINATES, latitude + " " + longitude);
    }

    /// Where there are no words, the figures are all there is, as where a device says where it is.
    static Whereabouts at(String place, Coordinates point) {
        return new Whereabouts(place.isEmpty() ? point.toString() : place, point.latitude(), point.longitude());
    }

    static Whereabouts at(String place, Gazetteer gazetteer) {
        var found = Address.find(place).flatMap(gazetteer::find);
        return new Whereabouts(
                place,
                found.map(Coordinates::latitude).orElse(null),
                found.map(Coordinates::longitude).orElse(null));
    }

    private Optional<List<AccessFact>> access(Row row) {
        var typed = Arrays.stream(said(row, Column.ACCESS).split("[,;|]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        for (var word : typed) {
            if (AccessFact.find(word).isEmpty()) {
                return refused(row, Trouble.ACCESS, word);
            }
        }
        return Optional.of(AccessFact.listKnown(typed));
    }

    private <T> Optional<T> refused(Row row, Trouble trouble, String detail) {
        into.refuse(row.line(), trouble, detail);
        return Optional.empty();
    }

    /// Without the signs by which what is handed out keeps spreadsheets from running it.
    private static String said(Row row, Column column) {
        return CsvTable.asItWas(row.first(column.names()));
    }
}
