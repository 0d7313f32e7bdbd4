package org.augenhoehe.api;

import java.util.List;

/// A list that programs can read.
///
/// @param narrowedBy names of ids
public record ApiLine(String name, String path, List<String> narrowedBy) {
    public String textKey() {
        return "api.resource." + name;
    }
}
