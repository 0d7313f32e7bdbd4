package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The password of the embedded database: random, in a file that only its owner may read.
final class Secret {
    private static final String NAME = "password";

    private Secret() {}

    static String readIn(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new CannotStart("Das Passwort der Datenbank fehlt: Lege die Datei " + file
                    + " wieder hin, wie sie war, oder spiele eine Sicherung ein. Nichts wurde verändert.");
        }
        return Files.readString(file);
    }

    /// A new one, for a cluster that is just being made.
    static Path writtenIn(Path folder) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        var half = folder.resolve(NAME + ".new");
        Files.deleteIfExists(half);
        Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
            // On the disk before the cluster is: one without the other is lost.
            channel.force(true);
        }
        return Files.move(half, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }
}
