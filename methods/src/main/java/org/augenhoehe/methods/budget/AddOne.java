package org.augenhoehe.methods.budget;

import java.util.List;
import java.util.stream.LongStream;

import org.augenhoehe.methods.exact.Fraction;

/// Adds one unit of the currency to everybody's share and counts again, as long as the budget suffices.
/// Shares that cannot change what is bought are passed over; where money is small change, these are
/// almost all of them.
final class AddOne {
    private static final int MOST_PATIENCE = 64;
    private static final int AT_ONCE = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final SharesGround ground;
    private final long unit;
    private int patience = 1;
    private int waited;

    AddOne(SharesGround ground) {
        this.ground = ground;
        unit = ground.amounts().unit();
    }

    SharesRun after(SharesRun first) {
        var run = first;
        long fits = first.purses().share().dividedBy(unit).floor().longValueExact() * unit;
        boolean goesOn = somethingIsMissing(run);
        while (goesOn) {
            for (var next : next(fits)) {
                goesOn = goesOn && next.spent() <= ground.amounts().budget();
                if (goesOn) {
                    run = next;
                    fits += unit;
                    goesOn = somethingIsMissing(run);
                }
            }
            fits += goesOn ? passedOver(run) : 0;
        }
        var share = Fraction.of(fits);
        return run == first || run.purses().share().equals(share) ? run : new SharesRun(ground, share);
    }

    /// The next shares in a row, as many as the machine counts at once; the last of them may be in vain.
    private List<SharesRun> next(long fits) {
        return LongStream.rangeClosed(1, AT_ONCE)
                .parallel()
                .mapToObj(step -> new SharesRun(ground, Fraction.of(fits + step * unit)))
                .toList();
    }

    /// Looking ahead takes as long as some counts; whoever looked in vain waits twice as long.
    private long passedOver(SharesRun run) {
        waited++;
        if (waited < patience) {
            return 0;
        }
        waited = 0;
        long steps = Stretch.after(ground, run) / unit;
        patience = steps > 1 ? 1 : Math.min(MOST_PATIENCE, 2 * patience);
        return steps * unit;
    }

    private boolean somethingIsMissing(SharesRun run) {
        for (int project = 0; project < ground.costs().length; project++) {
            if (ground.profile().supporters()[project].length > 0 && !run.has(project)) {
                return true;
            }
        }
        return false;
    }
}
