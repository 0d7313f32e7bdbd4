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
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.springframework.jdbc.core.JdbcTemplate;

/// Sees to it that services are found by their words, in the list and in the search of the house, and that the
/// gazetteer and the map know where they are. All in the caller's transaction, a thousand at a time.
class Findable {
    static final SearchKind KIND = new SearchKind("angebot", "directory.search.kind");
    private static final String LOCATION = "location";

    /// What was put right is found too: the newest word about each part, as the page shows it.
    private static final String TEXTS = """
            select s.id, s.name,
              (select a.city from directory.service_at_location p
               join directory.address a on a.location_id = p.location_id and a.address_type = 'physical'
               where p.service_id = s.id and a.city <> '' order by a.location_id limit 1) as city,
              concat_ws(' ', s.alternate_name, s.easy_name, o.name, s.description, s.eligibility_description,
                s.easy_description, (
                  select string_agg(t.name, ' ') from directory.taxonomy_term t where t.id in (
                    select above.topic from directory.attribute a
                    join directory.topic_above above on above.term = a.taxonomy_term_id where a.link_id = s.id)), (
                  select string_agg(right_now.proposed, ' ') from (
                    select distinct on (part) proposed from directory.correction
                    where service = s.id and state = 'ACCEPTED' and hidden_at is null order by part, decided_at desc, id desc) right_now)) as text
            from directory.service_told s left join directory.organization o on o.id = s.organization_id
            where s.%s and s.gone_at is null and s.status in ('active', 'temporarily closed')
            """;

    private static final String PLACES = """
            select l.id, a.address_1, a.postal_code, a.city, a.region, l.latitude::float8, l.longitude::float8
            from directory.location l join directory.address a on a.location_id = l.id and a.address_type = 'physical'
            where l.source = ? and a.city <> '' order by l.id
            """;

    private final Batches batches;
    private final Search search;
    private final Gazetteer gazetteer;
    private final OnMap map;

    /// Takes services that can be found now, with the literal of a `tsvector` for each.
    interface Found {
        void take(List<UUID> services, List<String> words);
    }

    Findable(JdbcTemplate db, Search search, Gazetteer gazetteer, OnMap map) {
        this.batches = new Batches(db);
        this.search = search;
        this.gazetteer = gazetteer;
        this.map = map;
    }

    /// Before a source is read in again: what comes back is put in anew.
    void forgetAll(String source) {
        map.forgetAll(source);
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

    void noteAll(String source, Found found) {
        batches.each(TEXTS.formatted("source = ?"), source, Findable::entry, entries -> note(entries, found));
        batches.each(PLACES, source, Findable::located, places -> gazetteer.putAll(onePerLocation(places)));
        map.noteAll(source);
    }

    void putOnMap(String source) {
        map.noteAll(source);
    }

    void note(UUID service, Found found) {
        search.remove(KIND, service);
        batches.each(TEXTS.formatted("id = ?"), service, Findable::entry, entries -> note(entries, found));
        map.note(service);
    }

    private void note(List<SearchEntry> entries, Found found) {
        var words = search.putAndRead(entries);
        found.take(entries.stream().map(SearchEntry::id).toList(), words);
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
        return new SearchEntry(KIND, id, row.getString("name"), row.getString("text"), "/angebote/" + id, "de", city);
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
