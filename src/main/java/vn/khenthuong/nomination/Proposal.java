package vn.khenthuong.nomination;

/**
 * What a reviewer or an appraiser proposes for a dossier; not final until a head signs.
 *
 * @param favourable selected, or passed
 * @param remark the official's remark, or null
 * @param refusal why not; null for a favourable proposal
 */
public record Proposal(boolean favourable, String remark, Refusal refusal) {}
