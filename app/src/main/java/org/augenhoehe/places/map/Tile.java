package org.augenhoehe.places.map;

import org.locationtech.jts.geom.Envelope;

/// One square of the map.
///
/// @param z how near: 0 is the whole world, each step halves the side of a tile
record Tile(int z, int x, int y) {
    static final int NEAREST = 20;

    /// Clusters are counted in so many cells along each side of a tile, which is 512 pixels: one every 64.
    private static final int CELLS = 3;

    /// From here on things are so far apart that each one counts for itself; only what stands in one spot is together.
    private static final int EACH_FOR_ITSELF = 17;

    private static final int CELLS_NEAR = 8;

    /// @return whether there is such a tile
    boolean exists() {
        return z >= 0 && z <= NEAREST && x >= 0 && y >= 0 && x < 1 << z && y < 1 << z;
    }

    /// In units of the world.
    int size() {
        return World.SIZE >> z;
    }

    long firstCode() {
        return World.code(x * size(), y * size());
    }

    long lastCode() {
        return firstCode() + (1L << 2 * (World.BITS - z)) - 1;
    }

    /// So many bits of a code tell where in a cell something is.
    int cellBits() {
        var cells = z >= EACH_FOR_ITSELF ? CELLS_NEAR : CELLS;
        return Math.max(0, 2 * (World.BITS - z - cells));
    }

    /// With a little around it, so that edges of areas do not show at the seams.
    Envelope bounds() {
        double margin = size() / 32.0;
        return new Envelope(
                (double) x * size() - margin,
                (double) (x + 1) * size() + margin,
                (double) y * size() - margin,
                (double) (y + 1) * size() + margin);
    }
}
