package org.augenhoehe.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;

/// The port of the embedded database: chosen once, kept in a file, so that a backup finds it while the platform runs.
final class Port {
    private Port() {}

    static int in(Path folder) throws IOException {
        return Integer.parseInt(Files.readString(folder.resolve("port")).strip());
    }

    static int chosenIn(Path folder, Consumer<String> say) throws IOException {
        var kept = kept(folder);
        if (kept.isPresent() && isFree(kept.get())) {
            return kept.get();
        }
        var other = anyFree();
        kept.ifPresent(
                port -> say.accept("Port %d of the database is taken by another program; port %d is used from now on."
                        .formatted(port, other)));
        var half = Files.writeString(folder.resolve("port.new"), String.valueOf(other));
        Files.move(half, folder.resolve("port"), StandardCopyOption.ATOMIC_MOVE);
        return other;
    }

    /// A file that the power cut short says as little as none.
    private static Optional<Integer> kept(Path folder) {
        try {
            return Optional.of(in(folder));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
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
