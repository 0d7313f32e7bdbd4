package org.augenhoehe.platform.launch;

import org.augenhoehe.platform.database.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/// Keeps Spring's report of a failed start away from people who can mend it with one sentence.
class PlainSentences implements SpringBootExceptionReporter {

    /// Spring hands over the context; the sentence does not need it.
    PlainSentences(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return in(failure) != null;
    }

    static @Nullable String in(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return cause.getMessage();
            }
            if (cause instanceof PortInUseException taken) {
                return "Port %d nutzt schon ein anderes Programm: wähle mit --port einen anderen."
                        .formatted(taken.getPort());
            }
        }
        return null;
    }
}
