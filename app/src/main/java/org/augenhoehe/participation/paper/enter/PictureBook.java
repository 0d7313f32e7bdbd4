package org.augenhoehe.participation.paper.enter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.paper.issue.PaperDoor;
import org.augenhoehe.participation.paper.issue.PaperDoor.OfPaper;
import org.augenhoehe.participation.paper.issue.Print;
import org.augenhoehe.participation.paper.issue.PrintStore;
import org.augenhoehe.participation.paper.read.PageReader;
import org.augenhoehe.participation.paper.read.PageReading;
import org.augenhoehe.participation.paper.read.ScanFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/// Takes in pictures of papers: each page is straightened and read, and waits for a person. The pages of one copy are
/// found again by its code; on ballots, which have none, one directly follows the other.
@Service("paperPictureBook")
public class PictureBook {
    private static final int DAYS = 3;
    private static final SecureRandom random = new SecureRandom();

    private final PaperDoor door;
    private final PrintStore prints;
    private final PictureStore store;
    private final SeenStore seen;
    private final PageReader reader;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureBook(
            PaperDoor door,
            PrintStore prints,
            PictureStore store,
            SeenStore seen,
            PageReader reader,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.prints = prints;
        this.store = store;
        this.seen = seen;
        this.reader = reader;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Reading takes a while: nothing is held meanwhile.
    public Uploaded upload(UUID host, UUID id, List<MultipartFile> files) throws IOException {
        var found = door.getForHost(host, id);
        if (files.isEmpty()) {
            return new Uploaded.Refused("paper.pictures.none");
        }
        if (found.way().isEmpty() || !found.isOpen(clock.instant())) {
            return new Uploaded.Refused("paper.notopen");
        }
        var all = new ArrayList<Optional<ReadPage>>();
        int read = 0;
        int unknown = 0;
        for (var file : different(files)) {
            var own = new ArrayList<Optional<ReadPage>>();
            switch (ScanFile.read(file.getBytes(), picture -> own.add(read(found, picture)))) {
                case ScanFile.Pages(var drawn, var undrawn) -> {
                    int known = (int) own.stream().flatMap(Optional::stream).count();
                    read += known;
                    unknown += drawn - known + undrawn;
                    all.addAll(undrawn == 0 ? own : apart(own));
                }
                case ScanFile.TooLarge tooLarge -> {
                    return new Uploaded.Refused("paper.pictures.toolarge");
                }
                case ScanFile.Unreadable unreadable -> {
                    return new Uploaded.Refused("paper.pictures.unreadable");
                }
                case ScanFile.Busy busy -> {
                    return new Uploaded.Refused("paper.pictures.busy");
                }
            }
            if (read + unknown > ScanFile.MOST_PAGES) {
                return new Uploaded.Refused("paper.pictures.toolarge");
            }
        }
        if (read == 0) {
            return new Uploaded.Refused("paper.pictures.nothing");
        }
        var until = LocalDate.now(clock)
                .plusDays(found.way().filter(PaperWay::secret).isPresent() ? 0 : DAYS);
        var again = Objects.requireNonNull(transaction.execute(status -> keep(host, id, all, until)));
        return new Uploaded.Read(read, unknown, again);
    }

    /// The same file chosen twice is read once.
    private static List<MultipartFile> different(List<MultipartFile> files) throws IOException {
        var different = new ArrayList<MultipartFile>();
        for (var file : files) {
            var known = false;
            for (var other : different) {
                known = known || other.getSize() == file.getSize() && Arrays.equals(other.getBytes(), file.getBytes());
            }
            if (!known) {
                different.add(file);
            }
        }
        return different;
    }

    /// Where a page of a file could not be drawn, nobody knows between which others it lies.
    private static List<Optional<ReadPage>> apart(List<Optional<ReadPage>> pages) {
        return pages.stream()
                .flatMap(page -> Stream.of(page, Optional.<ReadPage>empty()))
                .toList();
    }

    private Optional<ReadPage> read(OfPaper found, BufferedImage picture) {
        if (!(reader.find(picture) instanceof PageReading.Found(var mark, var straight))) {
            return Optional.empty();
        }
        var print = Print.signed(mark.form())
                .flatMap(prints::find)
                .filter(one -> one.step().equals(found.step().id()))
                .orElse(null);
        var printed = print == null ? null : print.findPage(mark.page()).orElse(null);
        if (print == null || printed == null) {
            return Optional.empty();
        }
        var boxes = reader.boxes(straight, printed);
        var read = new Picture(UUID.randomUUID(), UUID.randomUUID(), print.id(), mark.code(), mark.page(), boxes);
        return Optional.of(new ReadPage(read, jpeg(straight)));
    }

    private static byte[] jpeg(BufferedImage straight) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(straight, "jpeg", out);
            return out.toByteArray();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// They are laid down in an order of chance, for the file of the table not to tell how they lay in the pile.
    ///
    /// @return how many pages of ballots came in before
    private int keep(UUID host, UUID id, List<Optional<ReadPage>> pages, LocalDate until) {
        var sorted = Piles.sort(store.list(id, host), page -> store.findSame(id, host, page.jpeg()), pages);
        sorted.replaced().forEach(store::removePage);
        var laid = new ArrayList<>(sorted.laid());
        Collections.shuffle(laid, random);
        int again = 0;
        for (var page : laid) {
            var print = page.picture().code().isEmpty() ? seen.fingerprint(page.jpeg()) : null;
            if (print == null || seen.add(id, print)) {
                store.add(page.picture(), id, host, page.jpeg(), print, until);
            } else {
                again++;
            }
        }
        return again;
    }

    public void discard(UUID host, UUID id, UUID copy) {
        door.getForHost(host, id);
        transaction.executeWithoutResult(status -> {
            seen.forget(id, copy, host);
            store.remove(id, copy, host);
        });
    }

    /// What came of it.
    public sealed interface Uploaded {
        /// @param unknown pages on which nothing was recognised, or that belong to another step
        /// @param again pages of ballots whose very picture came in before
        record Read(int pages, int unknown, int again) implements Uploaded {}

        /// Nothing was kept.
        record Refused(String textKey) implements Uploaded {}
    }
}
