package org.augenhoehe.directory.open;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the directory as it is public: what has left its source is not there.
@Repository
class OpenDirectory {
    private static final String FROM = " > coalesce(cast(:after as uuid), '00000000-0000-0000-0000-000000000000')";

    private final JdbcClient db;

    OpenDirectory(JdbcClient db) {
        this.db = db;
    }

    List<OpenService> listServices(String base, @Nullable UUID after, int most) {
        return list("""
                select s.id, s.name, s.easy_name, s.description, s.easy_description, s.organization_id,
                    o.name as organization, s.status, s.eligibility_description, s.fees_description,
                    s.application_process, s.url, s.access_point, s.source, s.last_modified,
                    array(select coalesce(l.name, l.code) from directory.language l
                        where l.service_id = s.id and coalesce(l.name, l.code) is not null order by 1) as languages
                from directory.service_told s left join directory.organization o on o.id = s.organization_id
                where s.gone_at is null and s.id""" + FROM + " order by s.id limit :most", after, most, (row, number) -> service(row, base));
    }

    private static OpenService service(ResultSet row, String base) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var modified = row.getTimestamp("last_modified");
        return new OpenService(
                id,
                row.getString("name"),
                row.getString("easy_name"),
                row.getString("description"),
                row.getString("easy_description"),
                row.getObject("organization_id", UUID.class),
                row.getString("organization"),
                row.getString("status"),
                row.getString("eligibility_description"),
                row.getString("fees_description"),
                row.getString("application_process"),
                Arrays.asList((String[]) row.getArray("languages").getArray()),
                row.getBoolean("access_point"),
                row.getString("url"),
                row.getString("source"),
                modified == null ? null : modified.toInstant(),
                page(base, id));
    }

    List<OpenOrganization> listOrganizations(@Nullable UUID after, int most) {
        return list(
                """
                select o.id, o.name, o.description, o.website, o.source,
                    (select count(*) from directory.service s
                        where s.organization_id = o.id and s.gone_at is null) as services
                from directory.organization o where o.gone_at is null and o.id""" + FROM + " order by o.id limit :most",
                after,
                most,
                (row, number) -> new OpenOrganization(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("website"),
                        row.getLong("services"),
                        row.getString("source")));
    }

    List<OpenServicePlace> listPlaces(String base, @Nullable UUID after, int most) {
        return list(
                """
                select p.id, p.service_id, s.name as service, l.name, l.latitude, l.longitude,
                    a.address_1, a.postal_code, a.city
                from directory.service_at_location p
                join directory.service s on s.id = p.service_id and s.gone_at is null
                join directory.location l on l.id = p.location_id
                left join lateral (select * from directory.address a where a.location_id = l.id
                    order by a.address_type, a.id limit 1) a on true
                where p.id""" + FROM + " order by p.id limit :most",
                after,
                most,
                (row, number) -> new OpenServicePlace(
                        row.getObject("id", UUID.class),
                        row.getObject("service_id", UUID.class),
                        row.getString("service"),
                        row.getString("name"),
                        row.getString("address_1"),
                        row.getString("postal_code"),
                        row.getString("city"),
                        row.getBigDecimal("latitude"),
                        row.getBigDecimal("longitude"),
                        page(base, row.getObject("service_id", UUID.class))));
    }

    private <T> List<T> list(String sql, @Nullable UUID after, int most, RowMapper<T> reader) {
        return db.sql(sql)
                .param("after", after)
                .param("most", most)
                .query(reader)
                .list();
    }

    private static URI page(String base, UUID service) {
        return URI.create(base + "/angebote/" + service);
    }
}
