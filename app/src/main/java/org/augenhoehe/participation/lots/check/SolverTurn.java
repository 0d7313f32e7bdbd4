package org.augenhoehe.participation.lots.check;

import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteReschedule;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.VoidExecutionHandler;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

/// One drawing computes at a time: the others come again, and leave the threads of the jobs to everybody else.
@Component
public class SolverTurn {
    private static final Duration LATER = Duration.ofSeconds(10);

    private final Semaphore turn = new Semaphore(1);

    public <T> ExecutionHandler<T> one(VoidExecutionHandler<T> work) {
        return (instance, context) -> {
            if (!turn.tryAcquire()) {
                return new OnCompleteReschedule<>(FixedDelay.of(LATER));
            }
            try {
                work.execute(instance, context);
                return new OnCompleteRemove<>();
            } finally {
                turn.release();
            }
        };
    }
}
