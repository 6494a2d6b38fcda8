package vn.khenthuong.nomination;

import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;

/** Who has to stand for a poverty-reduction model: only the clause about the preliminary review asks for one. */
public final class PovertyModels {

    private PovertyModels() {}

    /** Whether a nominee of the unit needs a model in the round; elsewhere it may have one. */
    public static boolean isRequired(Unit unit, AwardRound round) {
        return round.kind() == RoundKind.SO_KET_2023 && unit.kind().isLocality();
    }
}
