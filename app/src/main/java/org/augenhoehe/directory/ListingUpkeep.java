package org.augenhoehe.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.augenhoehe.places.Gazetteer;
import org.augenhoehe.places.map.MapIndex;
import org.augenhoehe.places.map.MapLayer;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Each night the hours that hold only for some time are looked at again.
@Configuration(proxyBeanMethods = false)
class ListingUpkeep {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Bean
    SearchKind kindOfServices() {
        return Findable.KIND;
    }

    @Bean
    MapLayer layerOfServices() {
        return OnMap.LAYER;
    }

    @Bean
    Listing listing(JdbcTemplate db, Search search, Gazetteer gazetteer, MapIndex map) {
        return ListingOutside.on(db, search, gazetteer, map);
    }

    @Bean
    RecurringTask<Void> hoursOfTheDay(Listing listing, TransactionTemplate transaction, Clock clock) {
        return Tasks.recurring("directory-hours-of-the-day", Schedules.daily(ZONE, LocalTime.of(0, 1)))
                .execute((instance, context) -> transaction.executeWithoutResult(
                        any -> listing.writeDated(LocalDate.now(clock.withZone(ZONE)))));
    }

    /// Services that were read in before there was a map. A migration schedules it, once.
    @Bean
    OneTimeTask<Void> servicesOntoTheMap(Listing listing, TransactionTemplate transaction) {
        return Tasks.oneTime("directory-services-onto-the-map")
                .execute((instance, context) -> transaction.executeWithoutResult(any -> listing.putOnMap()));
    }
}
