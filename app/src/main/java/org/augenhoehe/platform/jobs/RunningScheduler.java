package org.augenhoehe.platform.jobs;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

import com.github.kagkarlsson.scheduler.Scheduler;

/// Starts the jobs last and stops them first, while the database still answers. A scheduler runs only
/// once, so every start makes a new one.
final class RunningScheduler implements SmartLifecycle {
    private final Supplier<Scheduler> schedulers;
    private volatile @Nullable Scheduler running;

    RunningScheduler(Supplier<Scheduler> schedulers) {
        this.schedulers = schedulers;
    }

    @Override
    public void start() {
        var scheduler = schedulers.get();
        scheduler.start();
        running = scheduler;
    }

    @Override
    public void stop() {
        var scheduler = running;
        if (scheduler != null) {
            scheduler.stop();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
