package org.augenhoehe.methods.lottery;

/// One linear rule for panels: between `least` and `most` of `weights · panel`, over the named types.
record Row(int[] types, long[] weights, long least, long most) {
    static Row count(int[] types, int least, int most) {
        var ones = new long[types.length];
        java.util.Arrays.fill(ones, 1);
        return new Row(types, ones, least, most);
    }

    /// By how much expected counts weigh more than allowed.
    double excess(double[] expected) {
        return at(expected) - most;
    }

    double at(double[] expected) {
        double sum = 0;
        for (int index = 0; index < types.length; index++) {
            sum += weights[index] * expected[types[index]];
        }
        return sum;
    }

    Row tightAt(double[] expected, double tolerance) {
        double sum = at(expected);
        if (sum > most - tolerance) {
            return new Row(types, weights, most, most);
        }
        return sum < least + tolerance ? new Row(types, weights, least, least) : this;
    }

    long of(int[] panel) {
        long sum = 0;
        for (int index = 0; index < types.length; index++) {
            sum += weights[index] * panel[types[index]];
        }
        return sum;
    }
}
