package org.augenhoehe.directory.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The files of a directory, wherever they lie: in a folder, in a ZIP, or a single one.
interface Bundle extends Closeable {

    List<File> files();

    @Override
    default void close() throws IOException {}

    /// @param name without folders
    record File(String name, long size, Opening opening) {
        InputStream open() throws IOException {
            return opening.open();
        }

        boolean endsWith(String ending) {
            return name.toLowerCase(Locale.ROOT).endsWith(ending);
        }
    }

    interface Opening {
        InputStream open() throws IOException;
    }

    static Bundle of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return FolderBundle.of(path);
        }
        if (!Files.isRegularFile(path)) {
            throw new Refusal(Trouble.NOT_THERE, Place.of(path.toString()), "");
        }
        return isZip(path) ? ZipBundle.open(path) : single(path);
    }

    private static Bundle single(Path path) throws IOException {
        var file = new File(String.valueOf(path.getFileName()), Files.size(path), () -> Files.newInputStream(path));
        return () -> List.of(file);
    }

    /// By its first bytes: names may lie.
    private static boolean isZip(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var first = in.readNBytes(4);
            return first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] < 8 && first[3] < 9;
        }
    }
}
