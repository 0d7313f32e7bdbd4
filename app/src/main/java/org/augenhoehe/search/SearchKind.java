package org.augenhoehe.search;

/// A kind of thing that can be found, declared as a bean by the room it belongs to.
///
/// @param key short, stable, stands in addresses: `angebot`
/// @param textKey the kind's name in the plural, as people filter by it: "Angebote"
public record SearchKind(String key, String textKey) {}
