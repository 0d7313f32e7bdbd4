package org.augenhoehe.directory;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;

/// Makes rows of the listing from the tables: where a service is, in which languages, about what, open when.
record ListingRows(JdbcTemplate db) {
    /// What people write when somebody in a wheelchair gets in, unless a "not" stands before it.
    private static final String STEP_FREE =
            "rollstuhl|stufenlos|barrierefrei|ebenerdig|wheelchair|step.?free|handicap accessible|fully accessible";

    private static final String NOT_STEP_FREE =
            "(nicht|kein|keine|keinen|not|no|ohne|bedingt|teilweise)\\s+(\\w+\\s+){0,2}(rollstuhl|stufenlos|barrierefrei"
                    + "|ebenerdig|wheelchair|step.?free|accessible)";

    private static final TreeMap<String, String> TONGUES = tongues();

    private static final String WRITE = """
            with wanted as (select s.*, w.words from unnest(?, ?) w (id, words) join directory.service s on s.id = w.id),
            tongue (name, code) as (select * from unnest(?, ?)),
            texts as (
              insert into directory.listing_text
              select id, left(coalesce(description, ''), 300), cast(words as tsvector) from wanted)
            insert into directory.listing (service_id, name, organization_id, organization_name, city, postal_codes, cities,
              latitude, longitude, languages, topics, step_free, access_point, easy, open_week, dated)
            select s.id, s.name, o.id, o.name,
              coalesce(place.cities[1], ''), coalesce(place.postal_codes, '{}'),
              coalesce((select array_agg(distinct lower(city)) from unnest(place.cities) city), '{}'),
              place.latitude, place.longitude, coalesce(spoken.languages, '{}'), coalesce(about.topics, '{}'),
              coalesce(place.step_free, false), s.access_point, s.easy_description is not null,
              coalesce(times.open_week * '{[0,10080)}', '{}') + coalesce((
                select range_agg(int4range(0, upper(late) - 10080)) from unnest(times.open_week) late
                where upper(late) > 10080), '{}'),
              coalesce(times.dated, false)
            from wanted s left join directory.organization o on o.id = s.organization_id
            left join lateral (
              select (array_agg(a.city order by l.id) filter (where a.city <> '')) as cities,
                array_agg(distinct a.postal_code) filter (where a.postal_code <> '') as postal_codes,
                (array_agg(l.latitude order by l.id) filter (where l.latitude is not null))[1]::float8 as latitude,
                (array_agg(l.longitude order by l.id) filter (where l.latitude is not null))[1]::float8 as longitude,
                bool_or(exists (
                  select from directory.accessibility c where c.location_id = l.id
                    and concat_ws(' ', c.description, c.details) ~* ?
                    and concat_ws(' ', c.description, c.details) !~* ?)) as step_free
              from directory.service_at_location p join directory.location l on l.id = p.location_id
              left join directory.address a on a.location_id = l.id and a.address_type = 'physical'
              where p.service_id = s.id) place on true
            left join lateral (
              select array_agg(distinct coalesce(lower(g.code), tongue.code, g.name)) as languages
              from (
                select code, name from directory.language where service_id = s.id
                union all
                select g.code, g.name from directory.service_at_location p
                join directory.language g on g.location_id = p.location_id where p.service_id = s.id) g
              left join tongue on tongue.name = lower(g.name)
              where coalesce(g.code, g.name) is not null) spoken on true
            left join lateral (
              select array_agg(distinct above.topic) as topics
              from directory.attribute a join directory.topic_above above on above.term = a.taxonomy_term_id
              where a.link_id = s.id) about on true
            left join lateral (
              select bool_or(h.valid_from is not null or h.valid_to is not null or h.until is not null
                  or h.dtstart is not null) as dated,
                range_agg(int4range(
                  day.number * 1440 + extract(epoch from h.opens_at)::int / 60,
                  day.number * 1440 + extract(epoch from h.closes_at)::int / 60
                    + case when h.closes_at <= h.opens_at then 1440 else 0 end))
                  filter (where h.opens_at is not null and h.closes_at is not null
                    and h.freq is distinct from 'MONTHLY' and coalesce(h.interval, 1) = 1
                    and ? between coalesce(h.valid_from, h.dtstart, '-infinity')
                      and coalesce(h.valid_to, h.until, 'infinity')) as open_week
              from (
                select * from directory.schedule where service_id = s.id
                union all
                select h.* from directory.service_at_location p
                join directory.schedule h on h.service_at_location_id = p.id where p.service_id = s.id
                union all
                select h.* from directory.service_at_location p
                join directory.schedule h on h.location_id = p.location_id where p.service_id = s.id) h
              left join lateral (
                select array_position('{MO,TU,WE,TH,FR,SA,SU}', trim(word)) - 1 as number
                from unnest(string_to_array(h.byday, ',')) word) day on true) times on true
            """;

    /// @param words how each is found: literals of a `tsvector`
    void write(List<UUID> services, List<String> words, LocalDate today) {
        db.update(WRITE, statement -> {
            var connection = statement.getConnection();
            statement.setArray(1, connection.createArrayOf("uuid", services.toArray()));
            statement.setArray(2, connection.createArrayOf("text", words.toArray()));
            statement.setArray(
                    3, connection.createArrayOf("text", TONGUES.keySet().toArray()));
            statement.setArray(
                    4, connection.createArrayOf("text", TONGUES.values().toArray()));
            statement.setString(5, STEP_FREE);
            statement.setString(6, NOT_STEP_FREE);
            statement.setDate(7, Date.valueOf(today));
        });
    }

    /// Directories write "English", "Deutsch" or "de": one language, one filter.
    private static TreeMap<String, String> tongues() {
        var codes = new TreeMap<String, String>();
        for (var code : Locale.getISOLanguages()) {
            for (var reader : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
                codes.put(Locale.of(code).getDisplayLanguage(reader).toLowerCase(Locale.ROOT), code);
            }
        }
        return codes;
    }
}
