package org.augenhoehe.participation.writing.show;

import java.util.List;

import org.augenhoehe.methods.text.Difference;

/// A paragraph in two versions.
///
/// @param kind of the paragraph as a whole; SAME also where some of its words differ
/// @param hidden whether words of it are hidden in one of the versions: then nothing is compared
/// @param moved whether it stands elsewhere
public record DifferenceLine(Difference.Kind kind, List<Difference.Part> parts, boolean hidden, boolean moved) {
    public boolean isChanged() {
        return moved || kind != Difference.Kind.SAME || parts.size() > 1;
    }
}
