package org.augenhoehe.participation.lots.pool;

import java.util.List;

import org.augenhoehe.participation.lots.Hosted.Why;

/// What came of a list that was handed in.
public sealed interface Imported {
    record Done(int people) implements Imported {}

    record NotNow(Why why) implements Imported {}

    /// Nothing was changed.
    ///
    /// @param key the rest of the sentence's key
    /// @param file in which it is, or empty where it is about the whole
    /// @param line of the file, from 1; 0 where it is about the whole
    /// @param said what the sentence names, in order
    record Wrong(String key, String file, long line, List<String> said) implements Imported {
        public String textKey() {
            return "lots.trouble." + key;
        }
    }
}
