/// Sharing out a sum of money among projects, together.
///
/// A budget is one of the ways to decide: its ballot paper, its roll and its box are those of
/// [decision][org.augenhoehe.participation.decision]. Here is what is its own.
///
/// - `project`: the page on which hosts write up projects, money and rule
/// - `count`: the count by both rules, with a reason for every project
/// - `result`: the result as it is kept and shown, and what of it stands on the thread
/// - `exchange`: files of the participatory budgeting library (`.pb`), read in and handed out
/// - `demo`: a budget of the demonstration town
@NullMarked
package org.augenhoehe.participation.budget;

import org.jspecify.annotations.NullMarked;
