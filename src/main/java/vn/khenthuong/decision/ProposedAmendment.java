package vn.khenthuong.decision;

import vn.khenthuong.decision.DecisionAmendment.Kind;

/**
 * What an official of the appraiser wants put right, as it was typed.
 *
 * @param dossier number of the dossier whose name is wrong; of no meaning for a letter
 * @param place where the layout is wrong; of no meaning for a decision
 * @param before what a letter corrects; of no meaning for a decision, which knows the name
 */
public record ProposedAmendment(Kind kind, String dossier, String place, String before, String after, String reason) {}
