package org.augenhoehe.platform.place;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.platform.place.Place.CrisisNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PlaceStore {
    private final JdbcClient db;

    PlaceStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Place> findNewest() {
        return db.sql("select * from platform.place_version order by version desc limit 1")
                .query(PlaceStore::place)
                .optional();
    }

    List<PlaceVersion> listVersions() {
        return db.sql("select * from platform.place_version order by version desc")
                .query((row, n) -> new PlaceVersion(
                        row.getInt("version"),
                        row.getObject("changed_at", java.time.OffsetDateTime.class)
                                .toInstant(),
                        row.getObject("changed_by", UUID.class),
                        place(row, n)))
                .list();
    }

    void takeTurns() {
        db.sql("lock table platform.place_version in share row exclusive mode").update();
    }

    /// @return 0 where there is none
    int newestVersion() {
        return db.sql("select coalesce(max(version), 0) from platform.place_version")
                .query(Integer.class)
                .single();
    }

    List<Instant> listChangesBy(UUID person) {
        return db.sql("select changed_at from platform.place_version where changed_by = :person order by version")
                .param("person", person)
                .query((row, number) -> row.getTimestamp("changed_at").toInstant())
                .list();
    }

    void forget(UUID person) {
        db.sql("update platform.place_version set changed_by = null where changed_by = :person")
                .param("person", person)
                .update();
    }

    void add(Place place, @Nullable UUID changedBy, Instant at) {
        db.sql("""
                insert into platform.place_version (name, languages, contact_mail, contact_phone, contact_address,
                    crisis_labels, crisis_numbers, imprint, privacy, changed_by, changed_at)
                values (:name, :languages, :mail, :phone, :address, :labels, :numbers, :imprint, :privacy, :by, :at)
                """)
                .param("name", place.name())
                .param("languages", place.languages().toArray(String[]::new))
                .param("mail", place.contactMail())
                .param("phone", place.contactPhone())
                .param("address", place.contactAddress())
                .param(
                        "labels",
                        place.crisisNumbers().stream().map(CrisisNumber::label).toArray(String[]::new))
                .param(
                        "numbers",
                        place.crisisNumbers().stream().map(CrisisNumber::number).toArray(String[]::new))
                .param("imprint", place.imprint())
                .param("privacy", place.privacy())
                .param("by", changedBy)
                .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var labels = strings(row, "crisis_labels");
        var numbers = strings(row, "crisis_numbers");
        var crisis = new ArrayList<CrisisNumber>();
        for (int i = 0; i < labels.length; i++) {
            crisis.add(new CrisisNumber(labels[i], numbers[i]));
        }
        return new Place(
                row.getString("name"),
                List.of(strings(row, "languages")),
                row.getString("contact_mail"),
                row.getString("contact_phone"),
                row.getString("contact_address"),
                crisis,
                row.getString("imprint"),
                row.getString("privacy"));
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
