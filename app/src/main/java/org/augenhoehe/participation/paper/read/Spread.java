package org.augenhoehe.participation.paper.read;

/// How far dark pixels are spread.
final class Spread {
    private double count;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumXy;
    private double sumYy;
    private int left = Integer.MAX_VALUE;
    private int right = Integer.MIN_VALUE;
    private int top = Integer.MAX_VALUE;
    private int bottom = Integer.MIN_VALUE;

    void add(int x, int y) {
        count++;
        sumX += x;
        sumY += y;
        sumXx += (double) x * x;
        sumXy += (double) x * y;
        sumYy += (double) y * y;
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    /// The smaller of the two main spreads: next to nothing for a straight line, whichever way it goes.
    double width() {
        if (count == 0) {
            return 0;
        }
        var x = sumX / count;
        var y = sumY / count;
        var xx = sumXx / count - x * x;
        var xy = sumXy / count - x * y;
        var yy = sumYy / count - y * y;
        var smaller = (xx + yy) / 2 - Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        return Math.sqrt(Math.max(0, smaller));
    }

    /// Across or up and down, whichever is less.
    double reach() {
        return count == 0 ? 0 : 1.0 + Math.min(right - left, bottom - top);
    }
}
