package org.augenhoehe.platform.outside;

import java.io.IOException;

/// A machine elsewhere said more than anybody wants to read.
public final class TooLong extends IOException {
    private static final long serialVersionUID = 1;

    TooLong() {
        super("too long");
    }
}
