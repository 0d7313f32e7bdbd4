package org.augenhoehe.methods.lottery;

/// A file of people or quotas that cannot be read; the message names file and line.
public final class MalformedPool extends RuntimeException {
    private static final long serialVersionUID = 1;

    MalformedPool(String file, long line, String fault) {
        super("%s, line %d: %s".formatted(file, line, fault));
    }
}
