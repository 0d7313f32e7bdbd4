package org.augenhoehe.opendata.daily;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.hand.RowWriter;
import org.augenhoehe.opendata.hand.Spelling;
import org.augenhoehe.opendata.hand.Writing;
import org.augenhoehe.opendata.row.Field;
import org.jspecify.annotations.Nullable;

/// Writes all files of one data set and day at once, and puts them in their places when they are whole.
final class DayWriter implements AutoCloseable {
    private final DataSet<?> set;
    private final LocalDate day;
    private final DayFolder folder;
    private final List<Open> files = new ArrayList<>();
    private final List<String> moments;
    private long rows;
    private @Nullable Instant since;

    DayWriter(DataSet<?> set, LocalDate day, DayFolder folder, Writing writing) throws IOException {
        this.set = set;
        this.day = day;
        this.folder = folder;
        this.moments =
                Field.of(set).stream().filter(Field::isMoment).map(Field::name).toList();
        for (var spelling : Spelling.values()) {
            var place = folder.begin(day, set.name());
            var digest = new DigestOutputStream(Files.newOutputStream(place), sha256());
            files.add(
                    new Open(spelling, place, digest, writing.begin(spelling, set, new BufferedOutputStream(digest))));
        }
    }

    void write(Map<String, @Nullable Object> row) {
        rows++;
        moments.forEach(part -> note(row.get(part)));
        files.forEach(file -> file.rows().write(row));
    }

    private void note(@Nullable Object value) {
        if (value != null) {
            var moment = Instant.parse(value.toString());
            since = since == null || moment.isBefore(since) ? moment : since;
        }
    }

    DayList.OfSet finish() throws IOException {
        var done = new ArrayList<DayFile>();
        for (var file : files) {
            file.rows().close();
            var ready = new DayFile(set.name(), file.spelling().ending(), Files.size(file.place()), file.print());
            folder.put(day, file.place(), ready.name());
            done.add(ready);
        }
        return new DayList.OfSet(set.name(), rows, since, List.copyOf(done));
    }

    /// What was not finished goes.
    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.digest().close();
            Files.deleteIfExists(file.place());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Open(Spelling spelling, Path place, DigestOutputStream digest, RowWriter rows) {
        String print() {
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        }
    }
}
