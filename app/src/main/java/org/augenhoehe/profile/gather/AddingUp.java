package org.augenhoehe.profile.gather;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.profile.count.Act;
import org.augenhoehe.profile.count.Acts;
import org.augenhoehe.profile.count.Happened;
import org.augenhoehe.profile.count.Shelter;
import org.augenhoehe.undertakings.Courses;
import org.augenhoehe.undertakings.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

/// Adds up all undertakings by organisation, in portions, every night. Once a day is also what keeps somebody who reads
/// before and after from learning what one person did in between.
@Component
public class AddingUp {
    private static final LocalTime NIGHT = LocalTime.of(3, 10);
    private static final int PORTION = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Courses courses;
    private final Asking asking;
    private final SumStore store;

    AddingUp(Courses courses, Asking asking, SumStore store) {
        this.courses = courses;
        this.asking = asking;
        this.store = store;
    }

    @Transactional
    public void addUp() {
        store.clear();
        Map<UUID, List<Act>> tooSmall = new HashMap<>();
        var portion = courses.listAfter(BEFORE_ALL, PORTION);
        while (!portion.isEmpty()) {
            asking.about(portion).forEach(one -> add(one, tooSmall));
            portion = courses.listAfter(portion.getLast(), PORTION);
        }
        tooSmall.forEach((organisation, acts) ->
                store.add(organisation, Shelter.acrossUndertakings(acts).blocks()));
    }

    private void add(Happened one, Map<UUID, List<Act>> tooSmall) {
        var organisation = one.course().organisation();
        var sheltered = Shelter.withinUndertakings(Acts.of(one));
        var reading = Reading.of(one);
        store.add(one.course().undertaking(), organisation, reading.rung().orElse(null), reading.flags());
        store.add(organisation, sheltered.blocks());
        if (organisation != null) {
            tooSmall.computeIfAbsent(organisation, any -> new ArrayList<>()).addAll(sheltered.tooSmall());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class EveryNight {
        @Bean
        Task<Void> addUpProfiles(AddingUp addingUp) {
            return Tasks.recurring("add up profiles", Schedules.daily(Step.ZONE, NIGHT))
                    .execute((instance, context) -> addingUp.addUp());
        }
    }
}
