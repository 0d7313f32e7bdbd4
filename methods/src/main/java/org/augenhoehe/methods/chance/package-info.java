/// Chance in public: nobody can choose the outcome, everybody can check it.
///
/// 1. Before anything is drawn, the [org.augenhoehe.methods.chance.Commitment] is published: a
///    fingerprint of a seed that nobody knows yet.
/// 2. When all the rest is fixed (the list of panels, the ballots), the seed is revealed. Whoever
///    likes computes the fingerprint again and compares.
/// 3. [org.augenhoehe.methods.chance.PublicSeed] turns the seed into draws and shuffles. The rule fits into
///    five lines of any language and is written there.
///
/// A single person who knows the seed could still try many seeds before committing. Where that matters,
/// join the words of several people into one seed ([org.augenhoehe.methods.chance.PublicSeed#together]):
/// one honest person among them is enough.
@NullMarked
package org.augenhoehe.methods.chance;

import org.jspecify.annotations.NullMarked;
