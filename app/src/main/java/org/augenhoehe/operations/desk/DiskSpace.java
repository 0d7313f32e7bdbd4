package org.augenhoehe.operations.desk;

/// Room on the disk that the data folder lies on.
public record DiskSpace(long freeBytes, long totalBytes) {
    private static final double GIGA = 1_000_000_000;
    private static final long TOO_LITTLE = 1_000_000_000;
    private static final int SHARE = 20;

    /// Less than one gigabyte, or less than a twentieth of a small disk.
    public boolean isShort() {
        return freeBytes < TOO_LITTLE || freeBytes < Math.min(totalBytes / SHARE, 5 * TOO_LITTLE);
    }

    public double freeGigabytes() {
        return freeBytes / GIGA;
    }

    public double totalGigabytes() {
        return totalBytes / GIGA;
    }
}
