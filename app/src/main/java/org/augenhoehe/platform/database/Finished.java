package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A program that ran to its end, successfully.
final class Finished {
    private Finished() {}

    static void run(String input, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new CannotStart(Complaint.in(said));
        }
    }
}
