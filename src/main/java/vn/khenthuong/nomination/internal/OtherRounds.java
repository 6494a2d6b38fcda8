package vn.khenthuong.nomination.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.internal.OtherRoundsRepository.OtherCase;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/**
 * The same nominee in another round, as far as this system knows: one achievement is rewarded once. Says nothing
 * about whose the other dossier is.
 */
@Component
class OtherRounds {

    private final OtherRoundsRepository repository;
    private final Rounds rounds;

    OtherRounds(OtherRoundsRepository repository, Rounds rounds) {
        this.repository = repository;
        this.rounds = rounds;
    }

    /**
     * Refuses an achievement that has been rewarded in another round.
     *
     * @throws BadInputException naming the round and the period it rewarded
     */
    void requireNotRewarded(Dossier dossier, DossierContent content) {
        repository.find(dossier, content).stream()
                .filter(other -> other.isRewarded() && other.overlaps(content.achievement()))
                .findFirst()
                .ifPresent(other -> {
                    throw new BadInputException(
                            "Đối tượng đã được khen thưởng ở đợt “%s” cho thành tích từ %s đến %s; chỉ đề nghị được cho thành tích sau ngày đó (điểm b khoản 2 Mục I Kế hoạch: tránh trùng lặp). Hãy sửa “Thành tích từ ngày”."
                                    .formatted(
                                            title(other),
                                            VietnameseDates.of(other.from()),
                                            VietnameseDates.of(other.to())));
                });
    }

    /** What deserves a second look, if anything does. */
    Optional<String> warning(Dossier dossier) {
        return repository.find(dossier, dossier.content()).stream().findFirst().map(other -> {
            var who = other.certain() ? "của chính đối tượng này" : "cùng tên đối tượng";
            var what = other.state() == DossierState.AWARDED ? "đã được khen thưởng" : "đang xử lý";
            return "Ở đợt “%s” có hồ sơ %s %s; kiểm tra để một thành tích không được khen thưởng hai lần (điểm b khoản 2 Mục I Kế hoạch)."
                    .formatted(title(other), who, what);
        });
    }

    private String title(OtherCase other) {
        return rounds.find(other.round()).map(AwardRound::title).orElse(other.round());
    }
}
