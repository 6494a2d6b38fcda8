package vn.khenthuong.nomination;

/**
 * What a reviewer or an appraiser proposes for a dossier; not final until a head signs.
 *
 * @param favourable selected, or passed
 * @param remark the official's remark, or null
 * @param refusal why not; null for a favourable proposal
 * @param override by which a nominee with an unmet criterion is proposed; null where none is needed
 */
public record Proposal(boolean favourable, String remark, Refusal refusal, CriteriaOverride override) {

    /** A proposal that needs no override. */
    public Proposal(boolean favourable, String remark, Refusal refusal) {
        this(favourable, remark, refusal, null);
    }
}
