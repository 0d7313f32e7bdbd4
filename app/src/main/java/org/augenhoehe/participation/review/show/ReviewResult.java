package org.augenhoehe.participation.review.show;

import java.util.List;

import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;

/// What came out.
///
/// @param next where what is to change can be brought in now; null where nothing is gathered
/// @param onSite how many answered without an account, at a tablet in the house, in words; empty for none
public record ReviewResult(
        String sentence, List<ResultLine> lines, @Nullable Step next, String onSite) {
    public List<ResultLine> of(Sphere sphere) {
        return lines.stream().filter(line -> line.question().sphere() == sphere).toList();
    }
}
