package org.augenhoehe.participation.paper;

/// How a step goes on paper.
///
/// @param secret whether slip and ballot are two papers
/// @param nameless whether sheets or slips may be handed out to people whom nobody writes down
/// @param signed whether what is handed out counts only with a name on it: see [PaperNames]
public record PaperWay(boolean secret, boolean nameless, boolean signed) {
    public PaperWay(boolean secret, boolean nameless) {
        this(secret, nameless, false);
    }
}
