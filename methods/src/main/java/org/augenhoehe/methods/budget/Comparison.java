package org.augenhoehe.methods.budget;

import java.util.Collection;
import java.util.HashSet;

import org.augenhoehe.methods.exact.Fraction;

/// The comparison step: each voter prefers the outcome that is worth more to them, and the greedy one
/// stands if more voters prefer it. From [equalshares.net](https://equalshares.net/tools/compute/).
///
/// @param forShares voters to whom the outcome of equal shares is worth more
/// @param forGreedy voters to whom the greedy one is worth more
/// @param indifferent all others
public record Comparison(long forShares, long forGreedy, long indifferent) {
    static Comparison of(SharesGround ground, Collection<String> shares, Collection<String> greedy) {
        Profile profile = ground.profile();
        var inShares = new HashSet<>(shares);
        var inGreedy = new HashSet<>(greedy);
        long forShares = 0;
        long forGreedy = 0;
        for (int group = 0; group < profile.size().length; group++) {
            var gain = Fraction.ZERO;
            int[] named = profile.projects()[group];
            for (int place = 0; place < named.length; place++) {
                String id = ground.id(named[place]);
                int side = (inShares.contains(id) ? 1 : 0) - (inGreedy.contains(id) ? 1 : 0);
                if (side != 0) {
                    gain = gain.plus(
                            ground.factors()[named[place]].times((long) side * profile.weights()[group][place]));
                }
            }
            forShares += gain.sign() > 0 ? profile.size()[group] : 0;
            forGreedy += gain.sign() < 0 ? profile.size()[group] : 0;
        }
        return new Comparison(forShares, forGreedy, profile.voters() - forShares - forGreedy);
    }

    /// Whether more voters prefer the greedy outcome; with as many on both sides equal shares stand.
    public boolean greedyStands() {
        return forGreedy > forShares;
    }
}
