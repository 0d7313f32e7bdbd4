package org.augenhoehe.sharing.mediation.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.platform.web.Option;
import org.augenhoehe.sharing.mediation.Dispute;

/// The desk, as its visitor may see it.
///
/// @param chosen everybody who mediates or will, for everybody to read
/// @param names of people
/// @param houses names of groups and organisations
/// @param asked offices for which the visitor was chosen and has not answered
/// @param own offices of the visitor
/// @param named offices that the visitor wrote down
/// @param disputes those of the visitor
/// @param untaken those that the visitor may take
/// @param groups for which the visitor may write down whom they chose
public record DeskShown(
        List<Mediator> chosen,
        Map<UUID, String> names,
        Map<UUID, String> houses,
        List<Mediator> asked,
        List<Mediator> own,
        List<Mediator> named,
        List<Line> disputes,
        List<Dispute> untaken,
        List<Option> groups,
        boolean operates) {

    /// @param kindKey text key of what it is about
    public record Line(Dispute dispute, String kindKey) {}
}
