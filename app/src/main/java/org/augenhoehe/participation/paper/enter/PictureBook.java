package org.augenhoehe.participation.paper.enter;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
/// found again by its code; on ballots, which have none, by how they lie in the pile.
@Service("paperPictureBook")
public class PictureBook {
    private static final int DAYS = 3;

    private final PaperDoor door;
    private final PrintStore prints;
    private final PictureStore store;
    private final PageReader reader;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PictureBook(
            PaperDoor door,
            PrintStore prints,
            PictureStore store,
            PageReader reader,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.prints = prints;
        this.store = store;
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
        if (found.way().isEmpty() || !found.step().isOpen(clock.instant())) {
            return new Uploaded.Refused("paper.notopen");
        }
        var all = new ArrayList<Optional<Page>>();
        int broken = 0;
        for (var file : files) {
            switch (ScanFile.read(file.getBytes(), picture -> all.add(read(found, picture)))) {
                case ScanFile.Pages(var count, var undrawn) -> broken += undrawn;
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
            if (all.size() > ScanFile.MOST_PAGES) {
                return new Uploaded.Refused("paper.pictures.toolarge");
            }
        }
        var pages = all.stream().flatMap(Optional::stream).toList();
        if (pages.isEmpty()) {
            return new Uploaded.Refused("paper.pictures.nothing");
        }
        int unknown = broken + all.size() - pages.size();
        var until = LocalDate.now(clock)
                .plusDays(found.way().filter(PaperWay::secret).isPresent() ? 0 : DAYS);
        transaction.executeWithoutResult(status -> keep(host, id, pages, until));
        return new Uploaded.Read(pages.size(), unknown);
    }

    private Optional<Page> read(OfPaper found, BufferedImage picture) {
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
        return Optional.of(new Page(read, jpeg(straight)));
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

    private void keep(UUID host, UUID id, List<Page> pages, LocalDate until) {
        var kept = new ArrayList<>(store.list(id, host));
        for (var page : pages) {
            var one = page.picture();
            var copy = kept.stream()
                    .filter(other -> isOfSame(other, one))
                    .map(Picture::copy)
                    .reduce((first, last) -> last)
                    .orElse(one.copy());
            // The same page once more: the newer picture is the one that counts.
            if (!one.code().isEmpty()) {
                kept.stream()
                        .filter(other -> other.copy().equals(copy) && other.page() == one.page())
                        .forEach(other -> store.removePage(other.id()));
            }
            var picture = new Picture(one.id(), copy, one.print(), one.code(), one.page(), one.boxes());
            store.add(picture, id, host, page.jpeg(), until);
            kept.add(picture);
        }
    }

    /// Pages of a ballot follow one another; its first page begins another one.
    private static boolean isOfSame(Picture before, Picture page) {
        if (!before.print().equals(page.print()) || !before.code().equals(page.code())) {
            return false;
        }
        return !page.code().isEmpty() || page.page() == before.page() + 1;
    }

    public void discard(UUID host, UUID id, UUID copy) {
        door.getForHost(host, id);
        transaction.executeWithoutResult(status -> store.remove(id, copy, host));
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Page(Picture picture, byte[] jpeg) {}

    /// What came of it.
    public sealed interface Uploaded {
        /// @param unknown pages on which nothing was recognised, or that belong to another step
        record Read(int pages, int unknown) implements Uploaded {}

        /// Nothing was kept.
        record Refused(String textKey) implements Uploaded {}
    }
}
