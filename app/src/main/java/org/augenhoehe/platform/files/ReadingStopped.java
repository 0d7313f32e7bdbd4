package org.augenhoehe.platform.files;

/// Ends the reading of a file from anywhere: the room that reads it turns this into a sentence.
public abstract class ReadingStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected ReadingStopped(String message) {
        super(message, null, false, false);
    }
}
