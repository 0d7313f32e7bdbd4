package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One platform per data folder. The kernel gives the lock back when the process ends, however it ends.
public final class FolderLock implements AutoCloseable {
    /// Closing any second channel to the file would give the first one's lock back, so nobody here opens one.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path path;

    private FolderLock(FileChannel channel, Path path) {
        this.channel = channel;
        this.path = path;
    }

    public static FolderLock on(DataFolder folder) throws IOException {
        var path = folder.usable().path().toRealPath().resolve("in-use");
        if (!HELD.add(path)) {
            throw new AlreadyRunning(folder);
        }
        try {
            var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new FolderLock(channel, path);
            }
            channel.close();
        } catch (IOException e) {
            HELD.remove(path);
            throw e;
        }
        HELD.remove(path);
        throw new AlreadyRunning(folder);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(path);
    }
}
