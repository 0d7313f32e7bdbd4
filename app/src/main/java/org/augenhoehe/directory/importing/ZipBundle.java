package org.augenhoehe.directory.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files of a ZIP, read in place. What it says about sizes is not believed; what comes out is counted.
record ZipBundle(ZipFile zip, List<Bundle.File> files) implements Bundle {
    private static final int FILES_AT_MOST = 1000;

    static ZipBundle open(Path path) throws IOException {
        var name = String.valueOf(path.getFileName());
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException broken) {
            throw new Refusal(Trouble.BROKEN_ZIP, Place.of(name), "");
        }
        try {
            return new ZipBundle(zip, list(zip, name));
        } catch (Throwable refused) {
            zip.close();
            throw refused;
        }
    }

    private static List<Bundle.File> list(ZipFile zip, String name) {
        if (zip.size() > FILES_AT_MOST) {
            throw new Refusal(Trouble.TOO_MANY_FILES, Place.of(name), String.valueOf(zip.size()));
        }
        var unpacked = new AtomicLong();
        var files = new ArrayList<Bundle.File>();
        for (var entry : zip.stream().toList()) {
            if (leadsOut(entry.getName())) {
                throw new Refusal(Trouble.NAME_LEADS_OUT, Place.of(name), entry.getName());
            }
            if (!entry.isDirectory() && !entry.getName().startsWith("__MACOSX/")) {
                files.add(file(zip, entry, unpacked));
            }
        }
        return files;
    }

    private static Bundle.File file(ZipFile zip, ZipEntry entry, AtomicLong unpacked) {
        var name = Path.of(entry.getName()).getFileName().toString();
        return new Bundle.File(
                name,
                Math.max(0, entry.getSize()),
                () -> new Unpacking(name, entry.getCompressedSize(), unpacked).watch(zip.getInputStream(entry)));
    }

    /// We never write these names anywhere; who packs such a ZIP means no good all the same.
    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.contains("..")
                || name.indexOf('\0') >= 0
                || name.indexOf(':') >= 0;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
