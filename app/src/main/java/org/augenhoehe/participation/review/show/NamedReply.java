package org.augenhoehe.participation.review.show;

import java.util.List;

/// What one person chose in a review in which names were agreed on.
public record NamedReply(String name, List<Chosen> chosen) {
    public record Chosen(String question, String answer) {}
}
