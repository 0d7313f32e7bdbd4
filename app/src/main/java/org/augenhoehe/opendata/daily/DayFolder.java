package org.augenhoehe.opendata.daily;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.augenhoehe.platform.database.DataFolder;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/// Where the files of the days lie: `open-data/2026-11-30/…` in the data folder. Each file is written beside its place
/// and moved there at once: whoever fetches it gets the old one or the new one, never half of it.
@Component
public class DayFolder {
    private static final String LIST = "files.json";
    private static final String SUMS = "SHA256SUMS";

    /// Where nobody put a day right for so long, it may tell what is no longer public: it is there for nobody.
    private static final Duration TRUSTED = Duration.ofHours(1);

    private final Path root;
    private final JsonMapper json;
    private final Clock clock;

    DayFolder(DataFolder data, JsonMapper json, Clock clock) {
        this.root = data.openData();
        this.json = json;
        this.clock = clock;
    }

    /// Those that are handed out, the newest first.
    public List<DayList> list() {
        return listDays().stream().flatMap(day -> find(day).stream()).toList();
    }

    /// All that lie there, the newest first.
    List<LocalDate> listDays() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve(LIST)))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(LocalDate::parse)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Optional<DayList> findNewest() {
        return listDays().stream().flatMap(day -> find(day).stream()).findFirst();
    }

    /// Where it is handed out.
    public Optional<DayList> find(LocalDate day) {
        return read(day).filter(this::isTrusted);
    }

    private boolean isTrusted(DayList list) {
        var checked = list.checkedAt();
        return checked != null && checked.plus(TRUSTED).isAfter(clock.instant());
    }

    Optional<DayList> read(LocalDate day) {
        var list = folder(day).resolve(LIST);
        return Files.exists(list) ? Optional.of(json.readValue(list.toFile(), DayList.class)) : Optional.empty();
    }

    /// The way to a file that is known by its list, and by nothing that somebody typed.
    public Path path(LocalDate day, DayFile file) {
        return folder(day).resolve(file.name());
    }

    Path begin(LocalDate day, String name) throws IOException {
        Files.createDirectories(folder(day));
        return Files.createTempFile(folder(day), name, ".new");
    }

    void put(LocalDate day, Path written, String name) throws IOException {
        Files.move(written, folder(day).resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    void finish(DayList list) throws IOException {
        var sums = list.sets().stream()
                .flatMap(set -> set.files().stream())
                .map(file -> file.sha256() + "  " + file.name() + "\n")
                .collect(Collectors.joining());
        say(list.day(), SUMS, sums);
        say(list.day(), LIST, json.writeValueAsString(list));
    }

    private void say(LocalDate day, String name, String text) throws IOException {
        var written = begin(day, name);
        Files.writeString(written, text);
        put(day, written, name);
    }

    /// The list goes first: nobody is led to what is being taken away.
    void remove(LocalDate day) throws IOException {
        Files.deleteIfExists(folder(day).resolve(LIST));
        try (var files = Files.list(folder(day))) {
            for (var file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder(day));
    }

    private Path folder(LocalDate day) {
        return root.resolve(day.toString());
    }
}
