package org.augenhoehe.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;

import org.augenhoehe.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// How long a walk takes among a million connections; started by `benchmarks/thread.sh`, not part of the everyday run.
///
/// Ten voices out of eleven lead to one or two proposals, these to decisions, these to promises and on to the next
/// round; one decision in a thousand gathers very many. So there are many short threads and some very wide ones.
@PlatformTest
class ThreadBenchmark {
    private static final int EDGES = Integer.getInteger("edges", 1_000_000);
    private static final int ROUNDS = 2000;
    /// What nobody notices.
    private static final double LONGEST_MS = 20;

    @Autowired
    ThreadStore store;

    @Autowired
    Thread thread;

    @Autowired
    JdbcClient db;

    @Test
    void walksAreShort() {
        var began = System.nanoTime();
        make();
        System.out.printf(
                "%d connections made in %.1f s%n",
                db.sql("select count(*) from thread.edge").query(Long.class).single(),
                (System.nanoTime() - began) / 1e9);
        measure("voice to its results", 'v', id -> thread.forward(id).steps().size());
        measure("promise back to its voices", 'p', id -> thread.back(id).steps().size());
        measure("promise back, the widest", 'w', id -> thread.back(id).steps().size());
        measure("everybody behind a promise", 'p', id -> thread.listBehind(id).size());
        measure("ends of an undertaking", 'u', id -> thread.listEndings(id, 3).count());
    }

    private void make() {
        var voices = EDGES * 10 / 16;
        db.sql("""
                insert into thread.node (id, kind, title, href, within, open, has_source, created_at)
                select cast(md5(layer || i) as uuid), layer, layer || ' ' || i, '/faden/x',
                    cast(md5('u' || i * many / 1000) as uuid), false, layer <> 'v', now()
                from (values ('v', :voices), ('s', :voices / 10), ('d', :voices / 100), ('p', :voices / 80)) l (layer, size),
                    lateral (select greatest(1, :voices / size) as many) m, generate_series(0, size - 1) i
                """).param("voices", voices).update();
        edges('v', voices, 's', voices / 10, "i / 10");
        edges('v', voices / 2, 's', voices / 10, "cast(i as bigint) * 7919");
        edges('s', voices / 10, 'd', voices / 100, "case when i % 3 = 0 then (i / 3000) else i / 10 end");
        edges('d', voices / 100, 'p', voices / 80, "i");
        db.sql("analyze thread.node").update();
        db.sql("analyze thread.edge").update();
    }

    private void edges(char from, int size, char to, int targets, String target) {
        db.sql("""
                insert into thread.edge (from_node, to_node, how, added_at)
                select cast(md5('%1$s' || i) as uuid), cast(md5('%3$s' || mod(%4$s, %2$d)) as uuid), 'DRAWN_FROM', now()
                from generate_series(0, :size - 1) i on conflict do nothing
                """.formatted(from, targets, to, target)).param("size", size).update();
    }

    private void measure(String what, char layer, ToIntFunction<UUID> walk) {
        var random = new Random(1);
        var times = new ArrayList<Long>();
        var length = 0L;
        var starts = starts(layer);
        for (int round = 0; round < ROUNDS + 200; round++) {
            var start = starts.get(random.nextInt(starts.size()));
            var began = System.nanoTime();
            length += walk.applyAsInt(start);
            if (round >= 200) {
                times.add(System.nanoTime() - began);
            }
        }
        Collections.sort(times);
        System.out.printf(
                "%s: median %.2f ms, 99th percentile %.2f ms, slowest %.2f ms (%d things on average) among connections%n",
                what, at(times, 0.5), at(times, 0.99), at(times, 1), length / (ROUNDS + 200));
        assertThat(at(times, 0.99))
                .as(what + ": 99th percentile in milliseconds")
                .isLessThan(LONGEST_MS);
    }

    private List<UUID> starts(char layer) {
        return switch (layer) {
            case 'u' ->
                db.sql("select distinct within from thread.node limit 500")
                        .query(UUID.class)
                        .list();
            case 'w' -> db.sql("""
                    select to_node from thread.edge where from_node in (
                        select to_node from thread.edge group by to_node order by count(*) desc limit 50)
                    """).query(UUID.class).list();
            default ->
                db.sql("select id from thread.node where kind = :layer order by id limit 5000")
                        .param("layer", String.valueOf(layer))
                        .query(UUID.class)
                        .list();
        };
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e6;
    }
}
