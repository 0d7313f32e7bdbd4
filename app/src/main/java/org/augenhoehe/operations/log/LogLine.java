package org.augenhoehe.operations.log;

/// One entry of the audit log as it is read.
///
/// @param number its place in the chain
/// @param act,actor,about in words
/// @param about empty where the act is about nothing else
public record LogLine(long number, String at, String act, String actor, String about, String reason) {}
