package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a killed platform left behind: a database server that still runs, or the note of one that no longer does.
///
/// A process that runs PostgreSQL and works inside the cluster's folder is ours to stop. The number in a note that may
/// be years old proves nothing.
final class Orphans {
    private static final long PATIENCE_MILLIS = 10_000;

    private Orphans() {}

    static void removeFrom(Cluster cluster, Consumer<String> say) throws IOException, InterruptedException {
        if (!Files.exists(cluster.processFile())) {
            return;
        }
        var server = cluster.serverNumber().orElse("");
        if (!residents(cluster).isEmpty()) {
            say.accept("Von einer abgebrochenen Plattform läuft noch die Datenbank; sie wird zuerst beendet.");
            // INT: roll back, write everything, end. QUIT: end at once, the next start recovers.
            signal(
                    "-INT",
                    residents(cluster),
                    process -> String.valueOf(process.pid()).equals(server));
            if (!gone(cluster)) {
                signal("-QUIT", residents(cluster), process -> true);
            }
            if (!gone(cluster)) {
                throw new CannotStart("Die Datenbank eines früheren Starts lässt sich nicht beenden (Prozess "
                        + residents(cluster).getFirst().pid() + "): Beende sie und starte noch einmal.");
            }
        }
        // Its number may belong to a stranger by now, and PostgreSQL would refuse to start because of that.
        Files.deleteIfExists(cluster.processFile());
    }

    private static void signal(String signal, List<ProcessHandle> processes, Predicate<ProcessHandle> which)
            throws IOException, InterruptedException {
        for (var process : processes.stream().filter(which).toList()) {
            new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private static boolean gone(Cluster cluster) throws InterruptedException {
        var end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!residents(cluster).isEmpty()) {
            if (System.currentTimeMillis() > end) {
                return false;
            }
            Thread.sleep(10);
        }
        return true;
    }

    private static List<ProcessHandle> residents(Cluster cluster) {
        return ProcessHandle.allProcesses()
                .filter(process -> worksIn(cluster.path(), process))
                .toList();
    }

    private static boolean worksIn(Path folder, ProcessHandle process) {
        try {
            var itself = Path.of("/proc", String.valueOf(process.pid()));
            return Files.isSameFile(itself.resolve("cwd"), folder)
                    && Files.readSymbolicLink(itself.resolve("exe"))
                            .getFileName()
                            .toString()
                            .startsWith("postgres");
        } catch (IOException goneOrSomebodyElses) {
            return false;
        }
    }
}
