package org.augenhoehe.directory.open;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.opendata.DataSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The data sets of the directory. Programs read the same live in the words of HSDS.
@Configuration(proxyBeanMethods = false)
class DirectorySets {
    private static final String LIVE = "/api/hsds/3";
    private static final String DESCRIPTION =
            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json";

    @Bean
    DataSet<OpenService> servicesAsOpenData(OpenDirectory directory) {
        return new Gathered<>("services", "/services", OpenService.class, directory::listServices);
    }

    @Bean
    DataSet<OpenOrganization> organizationsAsOpenData(OpenDirectory directory) {
        return new Gathered<>(
                "organizations",
                "/organizations",
                OpenOrganization.class,
                (base, after, most) -> directory.listOrganizations(after, most));
    }

    @Bean
    DataSet<OpenServicePlace> placesOfServicesAsOpenData(OpenDirectory directory) {
        return new Gathered<>("service-places", "/service_at_locations", OpenServicePlace.class, directory::listPlaces);
    }

    interface Reading<T> {
        List<T> list(String base, @Nullable UUID after, int most);
    }

    record Gathered<T extends Record>(String name, String path, Class<T> type, Reading<T> reading)
            implements DataSet<T> {
        @Override
        public List<T> list(String base, @Nullable UUID after, int most) {
            return reading.list(base, after, most);
        }

        @Override
        public String live() {
            return LIVE + path;
        }

        @Override
        public String description() {
            return DESCRIPTION;
        }

        @Override
        public boolean isGathered() {
            return true;
        }
    }
}
