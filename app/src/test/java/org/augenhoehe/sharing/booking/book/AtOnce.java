package org.augenhoehe.sharing.booking.book;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Many do something in the same moment.
final class AtOnce {
    private AtOnce() {}

    static <T> List<T> all(List<? extends Callable<T>> works) throws Exception {
        var start = new CountDownLatch(1);
        var done = new ArrayList<T>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new ArrayList<Future<T>>();
            for (var work : works) {
                waiting.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            for (var one : waiting) {
                done.add(one.get());
            }
        }
        return done;
    }
}
