package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The files of a folder and, as data packages have it, of the folder `data` in it.
record FolderBundle(List<Bundle.File> files) implements Bundle {

    static FolderBundle of(Path folder) throws IOException {
        var files = new ArrayList<Bundle.File>();
        try (var found = Files.walk(folder, 2)) {
            for (var path : found.sorted().toList()) {
                if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(new Bundle.File(
                            String.valueOf(path.getFileName()), Files.size(path), () -> Files.newInputStream(path)));
                }
            }
        }
        return new FolderBundle(files);
    }
}
