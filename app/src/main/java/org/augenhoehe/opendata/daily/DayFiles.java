package org.augenhoehe.opendata.daily;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;

import org.augenhoehe.opendata.DataSet;
import org.augenhoehe.opendata.DataSets;
import org.augenhoehe.opendata.hand.Writing;
import org.augenhoehe.opendata.row.Rows;
import org.augenhoehe.platform.web.PublicUrl;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Makes the files of today, puts right those of earlier days, and takes away the oldest.
@Component
public class DayFiles {
    /// So many days are kept.
    public static final int KEPT = 7;

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final String JSON = "json";

    private final DataSets sets;
    private final DayFolder folder;
    private final Writing writing;
    private final PublicUrl base;
    private final JsonMapper json;
    private final Clock clock;

    DayFiles(DataSets sets, DayFolder folder, Writing writing, PublicUrl base, JsonMapper json, Clock clock) {
        this.sets = sets;
        this.folder = folder;
        this.writing = writing;
        this.base = base;
        this.json = json;
        this.clock = clock;
    }

    /// One at a time: both would write the same files.
    public synchronized void makeToday() throws IOException {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, ZONE);
        var done = new ArrayList<DayList.OfSet>();
        for (var set : sets.list()) {
            try (var writer = new DayWriter(set, day, folder, writing)) {
                Rows.each(set, base.get(), writer::write);
                done.add(writer.finish());
            }
        }
        folder.finish(new DayList(day, now, now, done));
        for (var old : folder.listDays().stream().skip(KEPT).toList()) {
            folder.remove(old);
        }
    }

    /// What was hidden, taken back or erased goes from all kept days.
    public synchronized void putRight() throws IOException {
        for (var day : folder.listDays()) {
            var begun = clock.instant();
            var list = folder.read(day).orElseThrow();
            var done = new ArrayList<DayList.OfSet>();
            for (var known : list.sets()) {
                var set = sets.find(known.name());
                // A set that the house no longer has goes, too.
                if (set.isPresent()) {
                    done.add(putRight(day, set.get(), known));
                }
            }
            folder.finish(new DayList(day, list.madeAt(), begun, done));
        }
    }

    private DayList.OfSet putRight(LocalDate day, DataSet<?> set, DayList.OfSet known) throws IOException {
        var file = known.files().stream()
                .filter(one -> one.ending().equals(JSON))
                .findFirst()
                .orElseThrow();
        try (var old = new OldRows(folder.path(day, file), json);
                var writer = new DayWriter(set, day, folder, writing)) {
            new DayRows(set).join(old.all(), Rows.all(set, base.get()), writer::write);
            return writer.finish();
        }
    }

    /// No file, or files of a house in which nothing had happened yet.
    boolean hasNone() {
        return folder.listDays().stream()
                .limit(1)
                .flatMap(day -> folder.read(day).stream())
                .flatMap(list -> list.sets().stream())
                .allMatch(set -> set.rows() == 0);
    }
}
