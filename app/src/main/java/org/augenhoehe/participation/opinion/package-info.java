/// Opinion maps: people say to short statements whether they agree, one at a time. A map shows who thinks alike, what
/// unites everybody and what divides them. It decides nothing.
///
/// - `statement`: what is said, and who wrote it
/// - `stance`: what somebody says to it
/// - `picture`: the map as it was drawn last, and the end of a step
/// - `show`: the pages
/// - `elsewhere`: conversations that were held with other programs
/// - `demo`: what the people of the demonstration town say
@NullMarked
package org.augenhoehe.participation.opinion;

import org.jspecify.annotations.NullMarked;
