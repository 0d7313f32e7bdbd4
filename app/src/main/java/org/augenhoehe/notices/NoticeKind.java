package org.augenhoehe.notices;

/// A kind of news. A room declares its kinds as beans. Texts: `<textKey>` is the notice itself and takes
/// its arguments, `<textKey>.kind` names the kind in the settings; a room with several kinds says with
/// `<first word of the textKey>.news` what they have in common.
///
/// @param id short, stable, for example `membership.offered`
/// @param textKey key of the notice's text
/// @param essential whether it is about the person's own safety or rights, so that it can't be silenced
public record NoticeKind(String id, String textKey, boolean essential) {}
