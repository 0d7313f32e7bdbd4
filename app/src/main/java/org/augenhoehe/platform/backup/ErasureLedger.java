package org.augenhoehe.platform.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.database.DataFolder;
import org.springframework.stereotype.Component;

/// Who has been erased, by id and nothing else, in a file outside the database.
///
/// A backup from before the erasure brings the person back; this list is how the platform knows to erase them again.
/// Write into it from a job scheduled inside the erasing transaction: then it is written exactly when the erasure
/// stands, and again after a crash. Writing an id twice does no harm.
@Component
public class ErasureLedger {
    private final DataFolder folder;

    public ErasureLedger(DataFolder folder) {
        this.folder = folder;
    }

    public void add(UUID person) {
        addAll(List.of(person));
    }

    synchronized void addAll(Collection<UUID> people) {
        if (people.isEmpty()) {
            return;
        }
        var lines = String.join("", people.stream().map(person -> person + "\n").toList());
        try (var channel = FileChannel.open(folder.erasures(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<UUID> all() {
        if (!Files.exists(folder.erasures())) {
            return Set.of();
        }
        try (var lines = Files.lines(folder.erasures(), StandardCharsets.US_ASCII)) {
            // A line that the power cut short names nobody.
            return new LinkedHashSet<>(lines.filter(line -> line.length() == 36)
                    .map(UUID::fromString)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
