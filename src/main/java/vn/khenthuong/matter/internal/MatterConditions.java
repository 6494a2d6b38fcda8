package vn.khenthuong.matter.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.nomination.HoldConditions;

/** A held dossier goes on, or is begun anew, when all that is on record is concluded and nothing is held against the nominee. */
@Component
class MatterConditions implements HoldConditions {

    private final MatterRepository store;

    MatterConditions(MatterRepository store) {
        this.store = store;
    }

    @Override
    public Optional<String> objectionToResume(String number) {
        return objection(number, "Chưa cho tiếp tục được", "Không cho tiếp tục được, chỉ kết thúc được hồ sơ");
    }

    @Override
    public Optional<String> objectionToRemake(String number) {
        return objection(number, "Chưa lập lại được hồ sơ", "Không lập lại được hồ sơ");
    }

    private Optional<String> objection(String number, String notYet, String never) {
        var matters = store.of(number);
        return matters.stream()
                .filter(matter ->
                        matter.conclusion() != null && matter.conclusion().outcome() == MatterOutcome.VIOLATION)
                .map(matter -> MatterWords.violation(never, matter))
                .findFirst()
                .or(() -> matters.stream()
                        .filter(MatterRow::isOpen)
                        .map(matter -> MatterWords.notConcluded(notYet, matter))
                        .findFirst());
    }
}
