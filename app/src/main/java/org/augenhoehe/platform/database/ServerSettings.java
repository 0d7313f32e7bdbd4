package org.augenhoehe.platform.database;

import java.util.List;
import java.util.stream.Stream;

/// How the embedded PostgreSQL runs: nothing acknowledged is lost, nobody outside reaches it, and it stays small.
final class ServerSettings {
    private static final List<String> ALWAYS = List.of(
            // Whoever reads "saved" may pull the plug.
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            // Only this machine, only by password.
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            // Small: one town on one machine.
            "max_connections=50",
            "shared_buffers=64MB",
            "effective_cache_size=512MB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "max_wal_size=512MB",
            "min_wal_size=64MB",
            "random_page_cost=1.1",
            "jit=off",
            "io_method=sync",
            "max_parallel_workers_per_gather=0",
            "max_worker_processes=2",
            "autovacuum_max_workers=2",
            // Nobody copies from it: no replication, no archive.
            "wal_level=minimal",
            "max_wal_senders=0",
            // No personal data in logs: neither statements nor the values that broke a rule.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "timezone=UTC");

    private ServerSettings() {}

    static String[] arguments(Cluster cluster, int port) {
        var settings = ALWAYS.stream().flatMap(setting -> Stream.of("-c", setting));
        return Stream.concat(Stream.of("-D", cluster.path().toString(), "-p", String.valueOf(port)), settings)
                .toArray(String[]::new);
    }
}
