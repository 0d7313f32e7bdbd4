package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that PostgreSQL itself calls its data directory.
record Cluster(Path path) {
    static final String KEEPER = "postgres";
    static final String OWNER = "augenhoehe";

    /// Made complete, with its role and its database, before it gets its name: what exists is whole.
    static Cluster in(Path folder, ServerProgram program) throws IOException, InterruptedException {
        var cluster = new Cluster(folder.resolve("cluster"));
        if (Files.exists(cluster.path)) {
            cluster.refuseOtherVersions();
            return cluster;
        }
        // A name of its own for every try: what a killed one had started may still be writing.
        Half.removeAllIn(folder);
        var half = Half.in(folder);
        create(half, program, Secret.writtenIn(folder));
        Files.move(half, cluster.path);
        return cluster;
    }

    Path processFile() {
        return path.resolve("postmaster.pid");
    }

    /// The process that serves this cluster now, or did when it was killed.
    Optional<String> serverNumber() throws IOException {
        return Files.exists(processFile())
                ? Files.readAllLines(processFile()).stream().findFirst()
                : Optional.empty();
    }

    private static void create(Path path, ServerProgram program, Path passwordFile)
            throws IOException, InterruptedException {
        Finished.run(
                "",
                program.command(
                        "initdb",
                        "--pgdata=" + path,
                        "--username=" + KEEPER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        // Not plain C: parts of words with umlauts would not be found.
                        "--locale=C.UTF-8",
                        "--locale-provider=icu",
                        "--icu-locale=de-DE",
                        "--text-search-config=german",
                        "--no-instructions"));
        Files.writeString(path.resolve("pg_hba.conf"), """
                # Only from this machine, only with the password in the data folder.
                host all all 127.0.0.1/32 scram-sha-256
                """);
        Finished.run(
                """
                create role %1$s login password '%2$s'
                create database %1$s owner %1$s
                """.formatted(OWNER, Files.readString(passwordFile)),
                // Stretching protects passwords that people think up. This one is 192 random bits, and every
                // connection would pay for it, the first one with some tenths of a second of the start.
                program.command("postgres", "--single", "-c", "scram_iterations=1", "-D", path.toString(), "postgres"));
    }

    private void refuseOtherVersions() throws IOException {
        var version = Files.readString(path.resolve("PG_VERSION"), StandardCharsets.US_ASCII)
                .strip();
        if (!version.equals(String.valueOf(ServerProgram.MAIN_VERSION))) {
            throw new CannotStart(
                    "Die Daten in " + path + " stammen von PostgreSQL " + version
                            + ", diese Plattform bringt PostgreSQL " + ServerProgram.MAIN_VERSION
                            + " mit: Starte sie mit der Plattform, die sie schrieb, mache dort eine Sicherung und spiele sie hier ein.");
        }
    }
}
