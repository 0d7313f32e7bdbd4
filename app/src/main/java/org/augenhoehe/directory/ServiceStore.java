package org.augenhoehe.directory;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/// One service with all that belongs to it, by one query: the page is asked for often, and the tables are many.
@Repository
class ServiceStore {
    /// What names both a place and the service is shown with the service, not twice.
    private static final String DETAIL = """
            select json_build_object(
              'service', row_to_json(s),
              'organisation', (
                select row_to_json(o) from (
                  select id, name, alternate_name, description, email, website, claimant as claimed_by
                  from directory.organization) o
                where o.id = s.organization_id),
              'places', array(
                select json_build_object(
                  'location_id', l.id, 'location_type', l.location_type, 'name', l.name,
                  'description', l.description, 'transportation', l.transportation,
                  'latitude', l.latitude, 'longitude', l.longitude, 'url', l.url, 'note', sal.description,
                  'addresses', array(
                    select json_build_object(
                      'attention', attention, 'street', address_1, 'addition', address_2, 'city', city,
                      'region', region, 'state_province', state_province, 'postal_code', postal_code,
                      'country', country, 'address_type', address_type)
                    from directory.address where location_id = l.id order by address_type, id),
                  'accessibility', array(
                    select row_to_json(a) from directory.accessibility a
                    where location_id = l.id and coalesce(description, details, url) is not null order by id),
                  'phones', array(
                    select row_to_json(p) from directory.phone p
                    where (service_at_location_id = sal.id or location_id = l.id)
                      and service_id is distinct from s.id order by id),
                  'contacts', array(
                    select json_build_object(
                      'name', c.name, 'title', c.title, 'department', c.department, 'email', c.email,
                      'phones', array(select row_to_json(p) from directory.phone p where p.contact_id = c.id order by id))
                    from directory.contact c
                    where (service_at_location_id = sal.id or location_id = l.id)
                      and service_id is distinct from s.id order by c.id),
                  'schedules', array(
                    select row_to_json(h) from directory.schedule h
                    where (service_at_location_id = sal.id or location_id = l.id)
                      and service_id is distinct from s.id order by id),
                  'languages', array(
                    select row_to_json(g) from directory.language g
                    where location_id = l.id and service_id is distinct from s.id order by name, id))
                from directory.service_at_location sal join directory.location l on l.id = sal.location_id
                where sal.service_id = s.id order by sal.id),
              'phones', array(select row_to_json(p) from directory.phone p where service_id = s.id order by id),
              'contacts', array(
                select json_build_object(
                  'name', c.name, 'title', c.title, 'department', c.department, 'email', c.email,
                  'phones', array(select row_to_json(p) from directory.phone p where p.contact_id = c.id order by id))
                from directory.contact c where c.service_id = s.id order by c.id),
              'schedules', array(select row_to_json(h) from directory.schedule h where service_id = s.id order by id),
              'languages', array(
                select row_to_json(g) from directory.language g where service_id = s.id order by name, id),
              'costs', array(select row_to_json(c) from directory.cost_option c where service_id = s.id order by id),
              'documents', array(
                select row_to_json(d) from directory.required_document d where service_id = s.id order by id),
              'areas', array(select row_to_json(a) from directory.service_area a where service_id = s.id order by id),
              'topics', array(
                select json_build_object('id', t.id, 'parent_id', t.parent_id, 'name', t.name)
                from directory.attribute a join directory.taxonomy_term t on t.id = a.taxonomy_term_id
                where a.link_id = s.id order by t.name, t.id))
            from directory.service s where s.id = :id
            """;

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final JdbcClient db;

    ServiceStore(JdbcClient db) {
        this.db = db;
    }

    Optional<ServiceDetail> find(UUID id) {
        return db.sql(DETAIL)
                .param("id", id)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, ServiceDetail.class));
    }
}
