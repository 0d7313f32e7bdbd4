package org.augenhoehe.directory.importing;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// A bar that grows on the terminal; where nobody watches (a file, a pipe) one line per step.
class TerminalProgress implements Progress {
    private static final int WIDTH = 40;
    private static final Map<Step, String> WORDS = new EnumMap<>(Map.of(
            Step.FETCHING, "Holen",
            Step.READING, "Lesen",
            Step.SORTING, "Ordnen",
            Step.LISTING, "Auflisten"));

    private final PrintStream terminal;
    private final boolean watched;
    private @Nullable Step last;
    private long lastPercent = -1;

    TerminalProgress(PrintStream terminal) {
        this.terminal = terminal;
        var console = System.console();
        this.watched = console != null && console.isTerminal();
    }

    @Override
    public void at(Step step, long done, long total) {
        var percent = total == 0 ? 0 : Math.min(100, 100 * done / total);
        if (step != last) {
            end();
            if (!watched) {
                terminal.println(WORDS.get(step) + " …");
            }
        }
        if (watched && (step != last || percent != lastPercent)) {
            var full = (int) (WIDTH * percent / 100);
            terminal.printf(
                    "\r%-9s [%s%s] %3d %%", WORDS.get(step), "#".repeat(full), " ".repeat(WIDTH - full), percent);
            terminal.flush();
        }
        last = step;
        lastPercent = percent;
    }

    void end() {
        if (watched && last != null) {
            terminal.println();
        }
    }
}
