package org.augenhoehe.places.map;

/// A kind of thing on the map, declared as a bean by the room it belongs to.
///
/// @param key short, stable, stands in addresses: `angebot`
/// @param textKey the layer's name in the plural, as people filter by it: "Angebote"
/// @param sign and letter tell its marks without colour; no two layers share both
public record MapLayer(String key, String textKey, MapSign sign, String letter) {}
