package org.augenhoehe.participation.paper.issue;

import java.util.List;

/// What came of printing.
public sealed interface Issued {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Pdf(byte[] content, String name) implements Issued {}

    /// Nothing was printed, and no code is out.
    ///
    /// @param said what the sentence names
    record Refused(String textKey, List<String> said) implements Issued {
        Refused(String textKey) {
            this(textKey, List.of());
        }
    }
}
