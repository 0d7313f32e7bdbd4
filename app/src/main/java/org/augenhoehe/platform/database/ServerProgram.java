package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked from the jar that carries them.
record ServerProgram(Path folder) {
    /// The data of another main version can be neither read nor changed by this program.
    static final int MAIN_VERSION = 18;

    private static final String VERSION = "18.6.0";

    /// Unpacks beside and renames: a program that was half unpacked when the power went is never used.
    static ServerProgram unpackedIn(Path parent) throws IOException, InterruptedException {
        var target = parent.resolve("postgresql-" + VERSION);
        if (Files.isDirectory(target)) {
            return new ServerProgram(target);
        }
        Files.createDirectories(parent);
        var half = Half.in(parent);
        unpackInto(half);
        new ProcessBuilder("sync", "-f", half.toString()).start().waitFor();
        give(half, target);
        return new ServerProgram(target);
    }

    /// Of two who unpack at the same time the first one counts.
    private static void give(Path half, Path target) throws IOException {
        try {
            Files.move(half, target);
        } catch (FileSystemException taken) {
            if (!Files.isDirectory(target)) {
                throw taken;
            }
            FileSystemUtils.deleteRecursively(half);
        }
    }

    /// PostgreSQL refuses to run as root; in a user namespace of its own it sees itself as nobody.
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void unpackInto(Path folder) throws IOException, InterruptedException {
        var archive = "/postgres-linux-" + architecture() + ".txz";
        try (var packed = ServerProgram.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new CannotStart("Die eingebaute Datenbank läuft nicht auf " + System.getProperty("os.name") + " ("
                        + System.getProperty("os.arch")
                        + "): Setze AUGENHOEHE_DATABASE_URL auf ein eigenes PostgreSQL.");
            }
            var tar = new ProcessBuilder("tar", "-x", "-C", folder.toString())
                    .redirectErrorStream(true)
                    .start();
            try (var input = tar.getOutputStream()) {
                new XZInputStream(packed).transferTo(input);
            }
            if (tar.waitFor() != 0) {
                throw new IOException(new String(tar.getInputStream().readAllBytes()).strip());
            }
        }
    }

    private static String architecture() {
        var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }
}
