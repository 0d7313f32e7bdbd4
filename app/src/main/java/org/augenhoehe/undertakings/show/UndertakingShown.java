package org.augenhoehe.undertakings.show;

import java.util.List;

import org.augenhoehe.directory.ServiceNames;
import org.augenhoehe.platform.web.Ring;
import org.augenhoehe.thread.Told;
import org.augenhoehe.undertakings.Promises.Promise;
import org.augenhoehe.undertakings.UndertakingView;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.participants.Counted;
import org.augenhoehe.undertakings.participants.Lead;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.preparation.Released;
import org.jspecify.annotations.Nullable;

/// The page of an undertaking, in the order in which it answers: what it is about, where it stands, what one can do
/// now, what came of it, who takes part, what is next.
///
/// @param organisation name of the one it was started for
/// @param strands what came of it, the newest first; `others` more are left out
/// @param promised what is overdue, then what moved last
/// @param released what came out of the preparation room
/// @param lastMove why it rests or ended; null while it runs
/// @param late contributions whose promised answer is overdue
/// @param answeredLate contributions that got it after the promised day
/// @param views pages of other rooms about it
public record UndertakingShown(
        Undertaking undertaking,
        @Nullable String organisation,
        List<ServiceNames.Named> services,
        String aboutHtml,
        Ring ring,
        List<Deed> deeds,
        List<Told> strands,
        List<String> strandPages,
        int others,
        List<Promise> promised,
        List<Released.Said> released,
        Counted counted,
        @Nullable Participant own,
        Lead lead,
        List<Upcoming> next,
        History.@Nullable Event lastMove,
        int late,
        int answeredLate,
        List<UndertakingView> views) {

    public boolean takesPart() {
        return own != null && own.takesPart();
    }

    public boolean hosts() {
        return own != null && own.host();
    }
}
