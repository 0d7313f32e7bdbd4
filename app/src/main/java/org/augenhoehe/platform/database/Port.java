package org.augenhoehe.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The port of the embedded database: chosen once, kept in a file, so that a backup finds it while the platform runs.
final class Port {
    private Port() {}

    static int in(Path folder) throws IOException {
        return Integer.parseInt(Files.readString(folder.resolve("port")).strip());
    }

    static int chosenIn(Path folder, Consumer<String> say) throws IOException {
        var file = folder.resolve("port");
        if (Files.exists(file)) {
            var kept = in(folder);
            if (isFree(kept)) {
                return kept;
            }
            var other = anyFree();
            say.accept("Port %d of the database is taken by another program; port %d is used from now on."
                    .formatted(kept, other));
            Files.writeString(file, String.valueOf(other));
            return other;
        }
        var first = anyFree();
        Files.writeString(file, String.valueOf(first));
        return first;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int anyFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
