package org.augenhoehe.participation.decision.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.participation.decision.box.BoxFile;
import org.augenhoehe.participation.decision.box.Disclosed;
import org.augenhoehe.participation.decision.consent.ConsentEnd;
import org.augenhoehe.participation.decision.paper.Choosable;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.paper.PaperStore;
import org.springframework.stereotype.Component;

/// Boxes as they are handed out today: with the words that may be read.
@Component
public class BoxFiles {
    private final BoxStore boxes;
    private final PaperStore papers;
    private final ConsentEnd consents;

    BoxFiles(BoxStore boxes, PaperStore papers, ConsentEnd consents) {
        this.boxes = boxes;
        this.papers = papers;
        this.consents = consents;
    }

    public Optional<String> find(UUID step) {
        return boxes.findText(step).map(box -> file(box, listOptions(step)));
    }

    private List<Choosable> listOptions(UUID step) {
        return papers.findWhole(step)
                .map(consents::withWordings)
                .map(Paper::options)
                .orElse(List.of());
    }

    private static String file(String box, List<Choosable> options) {
        return BoxFile.of(
                box,
                options.stream()
                        .filter(option -> !option.isHidden())
                        .map(option ->
                                new Disclosed(option.id(), option.imprint().salt(), option.words()))
                        .toList(),
                options.stream().filter(Choosable::isHidden).map(Choosable::id).toList());
    }
}
