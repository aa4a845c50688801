package org.communitycontrol.law;

/**
 * One clause of the notice.
 *
 * @param id section and order, such as {@code 2.21}
 * @param kind how much of it can be computed
 * @param chinese the text of the notice
 * @param english a gloss, not a translation to rely on
 */
public record Clause(String id, ClauseKind kind, String chinese, String english) {}
