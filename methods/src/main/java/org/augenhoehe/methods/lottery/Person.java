package org.augenhoehe.methods.lottery;

import java.util.Map;

/// Somebody in the pool.
///
/// @param id unlike every other in the pool; it may be a pseudonym, but it is published
/// @param features category → feature, one for every category that has quotas
/// @param household people with the same sign live together; empty for somebody alone
public record Person(String id, Map<String, String> features, String household) {
    public Person {
        features = Map.copyOf(features);
    }

    public Person(String id, Map<String, String> features) {
        this(id, features, "");
    }
}
