package org.augenhoehe.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.places.Address;
import org.augenhoehe.places.Coordinates;
import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.Located;
import org.augenhoehe.search.GermanText;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.springframework.jdbc.core.JdbcTemplate;

/// Sees to it that services are found by their words, in the list and in the search of the house, and that the
/// gazetteer knows where they are. All in the caller's transaction, a thousand at a time.
public class Findable {
    public static final SearchKind KIND = new SearchKind("angebot", "directory.search.kind");
    private static final String LOCATION = "location";

    private static final String TEXTS = """
            select l.service_id, l.name, l.city, concat_ws(' ', s.alternate_name, s.easy_name, l.organization_name, s.description,
              s.eligibility_description, s.easy_description, (
                select string_agg(t.name, ' ') from directory.taxonomy_term t where t.id = any(l.topics))) as text
            from directory.listing l join directory.service s on s.id = l.service_id where s.%s
            """;

    private static final String PLACES = """
            select l.id, a.address_1, a.postal_code, a.city, a.region, l.latitude::float8, l.longitude::float8
            from directory.location l join directory.address a on a.location_id = l.id and a.address_type = 'physical'
            where l.source = ? and a.city <> '' order by l.id
            """;

    private final JdbcTemplate db;
    private final Batches batches;
    private final Search search;
    private final Gazetteer gazetteer;
    private final GermanText german;

    public Findable(JdbcTemplate db, Search search, Gazetteer gazetteer, GermanText german) {
        this.db = db;
        this.batches = new Batches(db);
        this.search = search;
        this.gazetteer = gazetteer;
        this.german = german;
    }

    /// Before a source is read in again: what comes back is put in anew.
    public void forgetAll(String source) {
        batches.each(
                "select id from directory.service where source = ?",
                source,
                Findable::id,
                ids -> search.removeAll(KIND, ids));
        batches.each(
                "select id from directory.location where source = ?",
                source,
                Findable::id,
                ids -> gazetteer.removeAll(LOCATION, ids));
    }

    public void noteAll(String source) {
        batches.each(TEXTS.formatted("source = ?"), source, Findable::entry, this::note);
        batches.each(PLACES, source, Findable::located, places -> gazetteer.putAll(onePerLocation(places)));
    }

    void note(UUID service) {
        search.remove(KIND, service);
        batches.each(TEXTS.formatted("id = ?"), service, Findable::entry, this::note);
    }

    private void note(List<SearchEntry> entries) {
        search.putAll(entries.stream());
        var vectors = entries.parallelStream()
                .map(entry -> german.vector(entry.title(), entry.text()))
                .toList();
        db.update("""
                update directory.listing l set words = cast(w.vector as tsvector)
                from unnest(?, ?) as w (id, vector) where l.service_id = w.id
                """, statement -> {
            var connection = statement.getConnection();
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", entries.stream().map(SearchEntry::id).toArray()));
            statement.setArray(2, connection.createArrayOf("text", vectors.toArray()));
        });
    }

    private static List<Located> onePerLocation(List<Located> places) {
        return List.copyOf(places.stream()
                .collect(Collectors.toMap(Located::id, place -> place, (first, second) -> first))
                .values());
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, UUID.class));
    }

    private static SearchEntry entry(ResultSet row) throws SQLException {
        var id = id(row);
        var city = row.getString("city");
        return new SearchEntry(
                KIND,
                id,
                row.getString("name"),
                row.getString("text"),
                "/angebote/" + id,
                "de",
                city.isEmpty() ? null : city);
    }

    private static Located located(ResultSet row) throws SQLException {
        var latitude = row.getObject("latitude", Double.class);
        var longitude = row.getObject("longitude", Double.class);
        return new Located(
                LOCATION,
                id(row),
                address(row),
                row.getString("region"),
                latitude == null || longitude == null
                        ? null
                        : Coordinates.find(latitude.toString(), longitude.toString())
                                .orElse(null));
    }

    /// HSDS has street and number in one line; the one line of an address is read with German postcodes in mind.
    private static Address address(ResultSet row) throws SQLException {
        var street = row.getString("address_1");
        var postcode = row.getString("postal_code");
        var city = row.getString("city");
        return Address.find(street.replace(',', ' ') + ", " + postcode + " " + city)
                .filter(read -> read.town().equals(city))
                .orElseGet(() -> new Address(street, "", postcode, city));
    }
}
