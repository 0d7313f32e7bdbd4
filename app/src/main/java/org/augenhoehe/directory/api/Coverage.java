package org.augenhoehe.directory.api;

import org.augenhoehe.places.Coordinates;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/// For whom a place is: those in a postcode, or those so many metres around the middle of one.
@Component
class Coverage {
    private static final double METRES_AT_MOST = 20_100_000;
    private static final double METRES_PER_DEGREE = 111_320;

    /// A service that names the postcodes it serves serves no others; one that names none serves where it is.
    private static final String SERVED = """
            case when exists (
                select from directory.service_area a where a.service_id = t.service_id
                  and concat_ws(' ', a.name, a.description, a.extent) ~ '\\m[0-9]{4,5}\\M')
            then exists (
                select from directory.service_area a where a.service_id = t.service_id
                  and :postcode = any(regexp_split_to_array(concat_ws(' ', a.name, a.description, a.extent), '[^[:alnum:]]+')))
            else exists (
                select from directory.address a where a.location_id = t.location_id and a.postal_code = :postcode)
            end""";

    private static final String NEAR = """
            exists (
              select from directory.location l where l.id = t.location_id
                and l.latitude between :latitude - :high and :latitude + :high
                and places.kilometres(l.latitude::float8, l.longitude::float8, :latitude, :longitude) <= :kilometres)""";

    private final JdbcClient db;

    Coverage(JdbcClient db) {
        this.db = db;
    }

    void narrow(Question question, @Nullable String postcode, @Nullable String proximity) {
        if (!StringUtils.hasText(postcode)) {
            if (StringUtils.hasText(proximity)) {
                throw new BadQuestion("“proximity” is measured from the middle of a “postcode”; name one.");
            }
            return;
        }
        var code = postcode.strip();
        if (StringUtils.hasText(proximity)) {
            near(question, code, metres(proximity.strip()));
        } else {
            question.always(SERVED).with("postcode", code);
        }
    }

    private void near(Question question, String postcode, double metres) {
        db.sql("""
                select avg(l.latitude)::float8 as latitude, avg(l.longitude)::float8 as longitude
                from directory.address a join directory.location l on l.id = a.location_id
                where a.postal_code = :postcode and l.latitude between -90 and 90 and l.longitude between -180 and 180
                having count(*) > 0
                """)
                .param("postcode", postcode)
                .query(Coordinates.class)
                .optional()
                .ifPresentOrElse(
                        middle -> question.always(NEAR)
                                .with("latitude", middle.latitude())
                                .with("longitude", middle.longitude())
                                .with("high", metres / METRES_PER_DEGREE)
                                .with("kilometres", metres / 1000),
                        // Nobody knows where that is, so nothing is known to be near.
                        () -> question.always("false"));
    }

    private static double metres(String written) {
        var metres = written.matches("[0-9]{1,8}(\\.[0-9]{1,6})?") ? Double.parseDouble(written) : -1;
        if (metres < 0 || metres > METRES_AT_MOST) {
            throw new BadQuestion("“proximity” is a number of metres, as “2000”.");
        }
        return metres;
    }
}
