package org.augenhoehe.knowledge.wiki.exchange;

import java.io.InputStream;

import org.augenhoehe.platform.files.MeteredStream;

/// Ends a stream that unfolds to more than honest pages do.
class Counted extends MeteredStream {
    private final long most;
    private final String name;

    Counted(InputStream in, long most, String name) {
        super(in);
        this.most = most;
        this.name = name;
    }

    @Override
    protected void reached(long soFar) {
        if (soFar > most) {
            throw new Refused("wiki.taking.bomb", name);
        }
    }
}
