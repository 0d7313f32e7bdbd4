package org.augenhoehe.participation.paper.read;

import java.awt.image.BufferedImage;

/// What a picture of a page gave.
public sealed interface PageReading {
    /// No square code was found, or not the four corners: a person types everything in.
    record Unknown() implements PageReading {}

    /// Code and paper were found.
    ///
    /// @param straight the page as if it lay flat, A4 upright at 150 dots an inch (1240 × 1754)
    record Found(PageMark mark, BufferedImage straight) implements PageReading {}
}
