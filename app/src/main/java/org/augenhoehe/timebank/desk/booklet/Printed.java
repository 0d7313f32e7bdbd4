package org.augenhoehe.timebank.desk.booklet;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.timebank.find.ShortCode;

/// A booklet at the only moment in which the house knows what is printed in it.
///
/// @param name whose it is, as others call them
/// @param number to be said on the phone
public record Printed(UUID booklet, String name, SpokenNumber number, List<ShortCode> codes) {}
