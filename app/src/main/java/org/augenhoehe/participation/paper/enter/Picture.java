package org.augenhoehe.participation.paper.enter;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.participation.paper.read.ReadBox;

/// A page that waits to be entered.
///
/// @param copy holds the pages of one copy together
/// @param code empty on ballots
public record Picture(UUID id, UUID copy, UUID print, String code, int page, List<ReadBox> boxes) {
    public Picture {
        boxes = List.copyOf(boxes);
    }

    Picture in(UUID other) {
        return new Picture(id, other, print, code, page, boxes);
    }

    public String path(UUID step) {
        return "/papier/" + step + "/bilder/" + copy + "/" + id + ".jpg";
    }
}
