package org.augenhoehe.participation.writing.show;

import java.util.List;

import org.augenhoehe.methods.text.Difference;

/// A paragraph in two versions.
///
/// @param kind of the paragraph as a whole; SAME also where some of its words differ
/// @param hidden whether words of it are hidden in one of the versions: then nothing is compared
public record DifferenceLine(Difference.Kind kind, List<Difference.Part> parts, boolean hidden) {
    public boolean isChanged() {
        return kind != Difference.Kind.SAME || parts.size() > 1;
    }
}
