package org.augenhoehe.participation.decision.box;

/// One ballot, ready to be counted.
///
/// @param voter a number that is nobody's name; once per box
/// @param side whose agreement the rule asks for; empty where it asks for none
/// @param says as its way of voting writes it
public record Cast(String voter, String side, String says) {}
