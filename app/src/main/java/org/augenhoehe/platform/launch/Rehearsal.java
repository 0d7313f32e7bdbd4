package org.augenhoehe.platform.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.regex.Pattern;

import org.springframework.util.FileSystemUtils;

import picocli.CommandLine.Command;

/// Starts the platform on an empty folder, visits what its first page leads to, and stops it.
///
/// Java watches and remembers what a start needs. The launcher runs this once after a build; nothing but the speed of
/// later starts depends on it.
@Command(name = "rehearse", hidden = true)
class Rehearsal implements TerminalCommand {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int ROUNDS = 5;

    @Override
    public int run(House house) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("augenhoehe-rehearsal-");
        var values = new EnumMap<>(house.settings().values());
        values.put(Setting.DATA, folder.toString());
        values.put(Setting.PORT, String.valueOf(freePort()));
        values.put(Setting.MANAGEMENT_PORT, String.valueOf(freePort()));
        values.put(Setting.DATABASE_URL, "");
        var stage = new House(house.application(), new Settings(values), house.terminal());
        try (var platform = new Start(stage).open()) {
            visit("http://localhost:" + values.get(Setting.PORT));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        return 0;
    }

    private static void visit(String address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            for (var round = 0; round < ROUNDS; round++) {
                for (var path : LINK.matcher(get(browser, address + "/"))
                        .results()
                        .map(link -> link.group(1))
                        .toList()) {
                    get(browser, address + path);
                }
            }
        }
    }

    private static String get(HttpClient browser, String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
