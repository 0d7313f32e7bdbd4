package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Semaphore;

import org.augenhoehe.participation.paper.PrintedPage;
import org.springframework.stereotype.Component;

/// Reads pictures of filled forms. It never guesses: what is not plain is said to be doubtful.
@Component
public class PageReader {
    /// Finer pictures show no more of a pen's stroke.
    private static final int FINEST = 2600;
    /// Too small to read a code in.
    private static final int LEAST = 300;

    /// One at a time: each takes some 100 MB.
    private final Semaphore turn = new Semaphore(1, true);

    /// Finds the page in a photo or scan, turned however it is. Of several pages in one picture the first one that is
    /// whole counts.
    public PageReading find(BufferedImage picture) {
        if (Math.max(picture.getWidth(), picture.getHeight()) < LEAST) {
            return new PageReading.Unknown();
        }
        turn.acquireUninterruptibly();
        try {
            var fine = Straightened.atMost(picture, FINEST);
            var grey = Grey.of(fine);
            for (var code : SquareCodes.in(grey)) {
                var page = Corners.of(code, grey);
                if (page.isPresent()) {
                    return new PageReading.Found(code.mark(), Straightened.of(fine, page.get()));
                }
            }
            return new PageReading.Unknown();
        } finally {
            turn.release();
        }
    }

    /// What is in the boxes of a page.
    ///
    /// @param straight from {@link PageReading.Found}
    /// @param page as it was printed: whoever asks looks first whether the mark names this form and this page
    public List<ReadBox> boxes(BufferedImage straight, PrintedPage page) {
        if (page.boxes().isEmpty()) {
            return List.of();
        }
        turn.acquireUninterruptibly();
        try {
            var map = new InkMap(straight);
            return Verdict.of(map, new Frames(map).of(page.boxes()));
        } finally {
            turn.release();
        }
    }
}
