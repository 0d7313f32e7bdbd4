package org.augenhoehe.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/// One platform per data folder. The kernel gives the lock back when the process ends, however it ends.
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    public static FolderLock on(DataFolder folder) throws IOException {
        var channel = FileChannel.open(
                folder.usable().path().resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException alreadyOurs) {
            // This same process holds it: for the second asker that is no different from another process.
        }
        channel.close();
        throw new AlreadyRunning(folder);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
