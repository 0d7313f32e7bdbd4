package org.augenhoehe.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LocatedStore {
    private final JdbcClient db;
    private final JdbcTemplate plain;

    LocatedStore(JdbcClient db, JdbcTemplate plain) {
        this.db = db;
        this.plain = plain;
    }

    void put(List<Located> all) {
        plain.update("""
                insert into places.located
                    (kind, id, street, number, postcode, town, district, latitude, longitude)
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (kind, id) do update set street = excluded.street, number = excluded.number,
                    postcode = excluded.postcode, town = excluded.town, district = excluded.district,
                    latitude = excluded.latitude, longitude = excluded.longitude
                """, statement -> {
            var connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("text", column(all, Located::kind)));
            statement.setArray(2, connection.createArrayOf("uuid", column(all, Located::id)));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text", column(all, at -> at.address().street())));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "text", column(all, at -> at.address().number())));
            statement.setArray(
                    5,
                    connection.createArrayOf(
                            "text", column(all, at -> at.address().postcode())));
            statement.setArray(
                    6,
                    connection.createArrayOf(
                            "text", column(all, at -> at.address().town())));
            statement.setArray(7, connection.createArrayOf("text", column(all, Located::district)));
            statement.setArray(8, connection.createArrayOf("float8", column(all, LocatedStore::latitude)));
            statement.setArray(9, connection.createArrayOf("float8", column(all, LocatedStore::longitude)));
        });
    }

    void remove(String kind, List<UUID> ids) {
        db.sql("delete from places.located where kind = :kind and id = any(:ids)")
                .param("kind", kind)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// Each town, and each part of one.
    List<District> listDistricts() {
        return db.sql("""
                select town, '' as name, avg(latitude) as latitude, avg(longitude) as longitude
                from places.located where town <> '' group by town
                union all
                select town, district, avg(latitude), avg(longitude)
                from places.located where town <> '' and district <> '' group by town, district
                """).query(LocatedStore::district).list();
    }

    /// The closest circle around the address that is known: house, street, postcode, town. A street counts only in its
    /// own town: there is a Bahnhofstraße in every one.
    Optional<Coordinates> findCentre(Address address) {
        return db.sql("""
                with nearby as (
                    select latitude, longitude, case
                        when lower(street) = lower(:street) and lower(number) = lower(:number) then 1
                        when lower(street) = lower(:street) then 2
                        when postcode = :postcode then 3
                        else 4 end as circle
                    from places.located
                    where latitude is not null
                      and (postcode = nullif(:postcode, '') or lower(town) = lower(nullif(:town, '')))
                )
                select avg(latitude) as latitude, avg(longitude) as longitude
                from nearby group by circle order by circle limit 1
                """)
                .param("street", address.street().isEmpty() ? null : address.street(), Types.VARCHAR)
                .param("number", address.number())
                .param("postcode", address.postcode())
                .param("town", address.town())
                .query((row, number) -> new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }

    /// The middle of a part of a town; else of a street, where only one town has it.
    Optional<Coordinates> findNamed(String name) {
        return db.sql("""
                select avg(latitude) as latitude, avg(longitude) as longitude
                from places.located
                where latitude is not null and (lower(district) = lower(:name) or lower(street) = lower(:name)
                    or lower(street || ' ' || number) = lower(:name))
                group by lower(district) = lower(:name)
                having lower(min(district)) = lower(:name) or count(distinct town) = 1
                order by lower(min(district)) = lower(:name) desc nulls last limit 1
                """)
                .param("name", name)
                .query((row, number) -> new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }

    /// Three addresses make a street known: with fewer its middle would be somebody's door.
    Optional<Coordinates> findStreetAt(Coordinates point) {
        return findMiddleAt(point, "street", 300, 3);
    }

    Optional<Coordinates> findDistrictAt(Coordinates point) {
        return findMiddleAt(point, "district", 2000, 3);
    }

    /// The middle of whatever the nearest address within reach belongs to.
    private Optional<Coordinates> findMiddleAt(Coordinates point, String part, int metres, int fewest) {
        var box = point.around(metres);
        return db.sql("""
                with nearest as (
                    select town, %1$s as part from places.located
                    where latitude between :south and :north and longitude between :west and :east and %1$s <> ''
                    order by places.kilometres(latitude, longitude, :latitude, :longitude), id limit 1
                )
                select avg(l.latitude) as latitude, avg(l.longitude) as longitude
                from places.located l join nearest n on lower(l.town) = lower(n.town) and lower(l.%1$s) = lower(n.part)
                where l.latitude is not null having count(distinct (l.latitude, l.longitude)) >= :fewest
                """.formatted(part))
                .param("south", box.south())
                .param("north", box.north())
                .param("west", box.west())
                .param("east", box.east())
                .param("latitude", point.latitude())
                .param("longitude", point.longitude())
                .param("fewest", fewest)
                .query((row, number) -> new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }

    private static District district(ResultSet row, int number) throws SQLException {
        var latitude = row.getDouble("latitude");
        var centre = row.wasNull() ? null : new Coordinates(latitude, row.getDouble("longitude"));
        return new District(row.getString("town"), row.getString("name"), centre);
    }

    private static @Nullable Double latitude(Located located) {
        return located.coordinates() == null ? null : located.coordinates().latitude();
    }

    private static @Nullable Double longitude(Located located) {
        return located.coordinates() == null ? null : located.coordinates().longitude();
    }

    private static Object[] column(List<Located> all, Function<Located, ?> value) {
        return all.stream().map(value).toArray();
    }
}
