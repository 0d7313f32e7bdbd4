package org.augenhoehe.platform.database;

/// Why the platform cannot run here and now, in one sentence for the person at the terminal.
///
/// It is printed as it stands, without a stack trace: whoever reads it must be able to mend it.
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
