package org.augenhoehe.directory.exporting;

import java.util.Map;
import java.util.Objects;

/// How deep something is told: for each property that leads to other things, whether it is left out, told by its own
/// fields only, or with all that belongs to it in turn.
public record Plan(Depth otherwise, Map<String, Depth> special) {

    public enum Depth {
        NONE,
        FIELDS,
        ALL
    }

    /// A service with everything, as the API gives one service.
    public static final Plan SERVICE = new Plan(
            Depth.ALL,
            Map.of(
                    "organization.services", Depth.NONE,
                    "service_at_location.service", Depth.NONE));

    /// A place of a service with everything, seen from the place.
    public static final Plan SERVICE_AT_LOCATION = new Plan(
            Depth.ALL,
            Map.of(
                    "organization.services", Depth.NONE,
                    "service.service_at_locations", Depth.NONE));

    /// An organisation with everything; its services by their fields.
    public static final Plan ORGANIZATION = new Plan(
            Depth.ALL,
            Map.of(
                    "organization.services", Depth.FIELDS,
                    "service.organization", Depth.NONE,
                    "service_at_location.service", Depth.NONE));

    /// An organisation with everything, its services too.
    public static final Plan ORGANIZATION_AND_SERVICES =
            new Plan(Depth.ALL, Map.of("service.organization", Depth.NONE, "service_at_location.service", Depth.NONE));

    /// One line of a list: what there is only one of.
    public static final Plan LINE = new Plan(
            Depth.NONE,
            Map.of(
                    "service.organization", Depth.FIELDS,
                    "service.program", Depth.FIELDS,
                    "service_at_location.location", Depth.FIELDS,
                    "service_at_location.service", Depth.ALL,
                    "taxonomy_term.taxonomy_detail", Depth.FIELDS));

    /// Everything once: what stands in a list of its own is only named elsewhere.
    static final Plan EXPORT = new Plan(
            Depth.ALL,
            Map.of(
                    "organization.services", Depth.NONE,
                    "organization.locations", Depth.FIELDS,
                    "service.organization", Depth.FIELDS,
                    "service.program", Depth.FIELDS,
                    "service_at_location.service", Depth.NONE,
                    "attribute.taxonomy_term", Depth.FIELDS,
                    "taxonomy_term.taxonomy_detail", Depth.FIELDS));

    Depth of(String table, String property) {
        return Objects.requireNonNullElse(special.get(table + "." + property), otherwise);
    }
}
