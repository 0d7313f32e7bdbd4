package org.augenhoehe.participation.lots.prepare;

/// What hosts say about a drawing before anybody enters.
public record DrawingWish(String purpose, int seats, boolean listed, boolean households, int days) {}
