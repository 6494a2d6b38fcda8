package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;

/** The head of Home Affairs lays down what no rule gives, before the list goes to the Chair: half as much again as a person gets. */
@Component
@Profile(Demo.PROFILE)
class MissingMoney {

    private static final long AMOUNT = 2_240_000;
    private static final String REASON =
            "Chưa có mức cho hộ gia đình; áp dụng 1,5 lần mức của cá nhân, đã thống nhất với Sở Tài chính.";
    private static final String DOCUMENT = "1085/STC-HCSN";

    private final Rewards rewards;
    private final OfficialsAtWork officials;
    private final CurrentActor actors;
    private final Clock clock;

    MissingMoney(Rewards rewards, OfficialsAtWork officials, CurrentActor actors, Clock clock) {
        this.rewards = rewards;
        this.officials = officials;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param head user id of who signs for Home Affairs */
    void layDown(String list, String head) {
        var code = ListCode.parse(list);
        officials.as(head, () -> {
            rewards.sheet(code.round(), code.ordinal(), actors.require()).rewards().stream()
                    .filter(reward -> reward.amount() == null)
                    .map(this::wanted)
                    .forEach(wanted -> rewards.layDown(code.round(), code.ordinal(), wanted, actors.require()));
            return null;
        });
    }

    private WantedAmount wanted(Reward reward) {
        return new WantedAmount(
                reward.dossier(),
                reward.version(),
                AMOUNT,
                REASON,
                new DocumentReference(DOCUMENT, LocalDate.now(clock)));
    }
}
