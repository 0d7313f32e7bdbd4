package org.augenhoehe.participation.paper.print;

import java.util.List;

import org.augenhoehe.participation.paper.PaperCopy;

/// The page before the form: the address where the window of an envelope is (DIN 5008, form B), and words for this
/// person.
final class Cover {
    private static final double ADDRESS_LEFT = 25;
    private static final double ADDRESS_TOP = 63;
    private static final double ADDRESS_WIDTH = 78;
    /// The folded sheet shows what stands higher.
    private static final double WORDS_TOP = 108;

    private static final double TOP = 30;
    private static final int FEW_LINES = 4;

    private final Typesetter setter;

    Cover(Typesetter setter) {
        this.setter = setter;
    }

    List<List<Piece>> pages(PaperCopy copy) {
        var flow = new Flow(TOP, FormLayout.BOTTOM);
        if (!copy.address().isEmpty()) {
            flow.put(address(copy.address()));
            flow.down(WORDS_TOP - TOP);
        }
        for (var paragraph : copy.before()) {
            var lines = setter.lines(paragraph, Type.TEXT, Flow.WIDTH);
            flow.words(new Node("P", null), lines, Type.TEXT);
            flow.down(4);
        }
        return flow.pages();
    }

    /// Large letters where they fit into the window.
    private Piece address(List<String> address) {
        var large = lines(address, Type.TEXT);
        var type = large.size() <= FEW_LINES && large.size() == address.size() ? Type.TEXT : Type.ADDRESS;
        return new Piece.Words(
                new Node("P", null),
                ADDRESS_LEFT,
                ADDRESS_TOP,
                ADDRESS_WIDTH,
                lines(address, type),
                type,
                Piece.Align.BEGIN);
    }

    private List<Line> lines(List<String> address, Type type) {
        return address.stream()
                .flatMap(line -> setter.lines(line, type, ADDRESS_WIDTH).stream())
                .toList();
    }

    static boolean has(PaperCopy copy) {
        return !copy.address().isEmpty() || !copy.before().isEmpty();
    }
}
