package org.augenhoehe.participation.decision.vote;

/// What lies in a box under one mark.
///
/// @param side whose agreement the rule asks for; empty where it asks for none
/// @param says as it is counted
public record Ballot(String mark, String side, String says) {}
