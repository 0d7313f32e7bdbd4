package org.augenhoehe.places.map;

/// A kind of thing on the map, declared as a bean by the room it belongs to.
///
/// @param key short, stable, stands in addresses: `angebot`
/// @param textKey the layer's name in the plural, as people filter by it: "Angebote"
/// @param oneKey what one thing of it is called: "Angebot"
/// @param sign and letter tell its marks without colour; no two layers share a sign
public record MapLayer(String key, String textKey, String oneKey, MapSign sign, String letter) {
    /// Where the same word names one and many.
    public MapLayer(String key, String textKey, MapSign sign, String letter) {
        this(key, textKey, textKey, sign, letter);
    }
}
