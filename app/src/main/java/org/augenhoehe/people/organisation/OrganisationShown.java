package org.augenhoehe.people.organisation;

import org.jspecify.annotations.Nullable;

/// The page of an organisation or a group. Who belongs to it is shown to its members only: to be in
/// a self-help group can reveal illness or need.
///
/// @param members how many belong to it
/// @param asking how many wait for an answer
/// @param own how the visitor belongs to it; null for strangers
public record OrganisationShown(
        Organisation organisation,
        String aboutHtml,
        int members,
        int asking,
        @Nullable Membership own) {}
