package org.augenhoehe.participation.paper.enter;

/// A page as it was read just now, with its straightened picture.
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReadPage(Picture picture, byte[] jpeg) {
    ReadPage of(Picture other) {
        return new ReadPage(other, jpeg);
    }
}
