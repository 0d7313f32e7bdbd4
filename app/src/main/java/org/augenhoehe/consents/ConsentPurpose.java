package org.augenhoehe.consents;

/// What a room would like to do with somebody's data and may only do when they agree. Declared as a
/// bean. Texts: `<textKey>` names it, `<textKey>.about` says what happens, with whom, until when.
///
/// @param id short, stable
/// @param version of the text; a new one asks everybody again
public record ConsentPurpose(String id, int version, String textKey) {}
