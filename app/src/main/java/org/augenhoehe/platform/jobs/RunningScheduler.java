package org.augenhoehe.platform.jobs;

import org.springframework.context.SmartLifecycle;

import com.github.kagkarlsson.scheduler.Scheduler;

/// Starts the jobs last and stops them first, while the database still answers.
final class RunningScheduler implements SmartLifecycle {
    private final Scheduler scheduler;
    private volatile boolean running;

    RunningScheduler(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
