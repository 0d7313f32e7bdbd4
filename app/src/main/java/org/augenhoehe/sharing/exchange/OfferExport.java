package org.augenhoehe.sharing.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.files.CsvTable;
import org.augenhoehe.sharing.offer.AccessFact;
import org.augenhoehe.sharing.offer.Category;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.place.ExactPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hands out offers as a table: all that everybody may read, with the places everybody sees; or one's own, with where
/// they really are.
@Component
class OfferExport {
    private static final int MOST_OF_ORGANISATIONS = 10_000;

    private final JdbcClient db;
    private final OfferStore offers;
    private final ExactPlaces places;
    private final Organisations organisations;

    OfferExport(JdbcClient db, OfferStore offers, ExactPlaces places, Organisations organisations) {
        this.db = db;
        this.offers = offers;
        this.places = places;
        this.organisations = organisations;
    }

    /// Nobody is named.
    CsvTable everything(String base) {
        var table = new CsvTable(Column.listWritten());
        db.sql(OfferStore.READ + "where o.state = 'OPEN' and o.hidden_at is null order by o.id")
                .query(OfferStore::offer)
                .list()
                .forEach(offer -> table.row(row(offer, publicPlace(offer), base)));
        return table;
    }

    /// One's own, or those of an organisation for which one speaks: as they are read in again.
    ///
    /// @param organisation null for one's own
    CsvTable own(UUID person, @Nullable UUID organisation, String base) {
        Collection<Offer> own = organisation == null
                ? offers.listOf(person)
                : offers.listOfOrganisations(List.of(organisation), MOST_OF_ORGANISATIONS);
        var exact = places.listTended(person, own);
        var table = new CsvTable(Column.listWritten());
        own.stream().filter(offer -> !offer.isWithdrawn()).forEach(offer -> {
            var where = exact.get(offer.id());
            table.row(row(offer, where == null ? publicPlace(offer) : where, base));
        });
        return table;
    }

    boolean isFor(UUID person, UUID organisation) {
        return organisations.speaksFor(person, organisation);
    }

    private static Whereabouts publicPlace(Offer offer) {
        return new Whereabouts(offer.place(), offer.latitude(), offer.longitude());
    }

    private static List<String> row(Offer offer, Whereabouts where, String base) {
        var row = new ArrayList<String>();
        for (var column : Column.values()) {
            row.add(
                    switch (column) {
                        case KEY -> offer.id().toString();
                        case DEAL -> Words.of(offer.deal());
                        case GOOD -> Words.of(offer.good());
                        case CATEGORY ->
                            Category.find(offer.category())
                                    .map(one -> one.word())
                                    .orElse("");
                        case TITLE -> offer.name();
                        case ABOUT -> offer.about();
                        case CONDITIONS -> offer.conditions();
                        case DAMAGE -> offer.damage();
                        case IN_RETURN -> offer.inReturn();
                        case PIECES -> String.valueOf(offer.pieces());
                        case ADMITS -> Words.of(offer.admits());
                        case PLACE -> where.text();
                        case LATITUDE -> text(where.latitude());
                        case LONGITUDE -> text(where.longitude());
                        case EXACTNESS -> Words.of(offer.exactness());
                        case ACCESS ->
                            String.join(
                                    ",",
                                    AccessFact.listKnown(offer.access()).stream()
                                            .map(AccessFact::word)
                                            .toList());
                        case MINUTES -> text(offer.minutes());
                        case STATE -> offer.isOpen() ? "offen" : "pausiert";
                        case PAGE -> base + offer.path();
                    });
        }
        return row;
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
